// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_language.h"

#include <QCoreApplication>
#include <QThread>
#include <QTranslator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kName = u"reportLanguage"_s;

/// Answers for one thread at a time, and for nobody most of the time.
class SwitchedTranslator final : public QTranslator {
public:
    explicit SwitchedTranslator(QObject* parent) : QTranslator(parent)
    {
        setObjectName(kName);
        m_hasChinese = m_chinese.load(u":/holdfast/i18n/holdfast_zh_CN"_s);
    }

    /// Installing a translator that says it is empty announces no change of language to the widgets.
    bool isEmpty() const override { return true; }

    QString translate(const char* context, const char* source, const char* meaning, int n) const override
    {
        if (m_thread.load() != QThread::currentThread())
            return {};
        const QString text =
            m_isChinese && m_hasChinese ? m_chinese.translate(context, source, meaning, n) : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

    void begin(bool isChinese)
    {
        m_isChinese = isChinese;
        m_thread = QThread::currentThread();
    }
    void end() { m_thread = nullptr; }

private:
    QTranslator m_chinese;
    bool m_hasChinese = false;
    bool m_isChinese = false;
    std::atomic<QThread*> m_thread = nullptr;
};

SwitchedTranslator* translator()
{
    auto* application = QCoreApplication::instance();
    if (application == nullptr)
        return nullptr;
    auto* found = application->findChild<QTranslator*>(kName, Qt::FindDirectChildrenOnly);
    return found == nullptr ? new SwitchedTranslator(application) : static_cast<SwitchedTranslator*>(found);
}

/// Whether a text that surely differs between the languages comes from `ours` first.
bool isAskedFirst(const SwitchedTranslator& ours)
{
    constexpr const char* kContext = "Incidents";
    constexpr const char* kSource = "closed";
    return QCoreApplication::translate(kContext, kSource) == ours.translate(kContext, kSource, nullptr, -1);
}

}  // namespace

ReportLanguage::ReportLanguage(const QString& language)
{
    SwitchedTranslator* ours = translator();
    if (ours == nullptr)
        return;
    ours->begin(language.startsWith("zh"_L1));
    // A translator that was installed after ours, because the interface changed its language, is asked first.
    if (!isAskedFirst(*ours))
        QCoreApplication::installTranslator(ours);
}

ReportLanguage::~ReportLanguage()
{
    if (SwitchedTranslator* ours = translator())
        ours->end();
}

}  // namespace holdfast
