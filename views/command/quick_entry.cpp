// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/quick_entry.h"

#include "models/core/deliver.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace holdfast {

QList<std::pair<QString, QString>> entryKindsForPeople()
{
    return {{u"fact"_s, QuickEntry::tr("fact")},
            {u"decision"_s, QuickEntry::tr("decision")},
            {u"action"_s, QuickEntry::tr("action")},
            {u"communication"_s, QuickEntry::tr("communication")},
            {u"setback"_s, QuickEntry::tr("setback")},
            {u"milestone"_s, QuickEntry::tr("milestone")},
            {u"assessment"_s, QuickEntry::tr("assessment")},
            {u"detected"_s, QuickEntry::tr("observation")}};
}

QuickEntry::QuickEntry(IncidentDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_kind(new QComboBox(this)), m_text(new QLineEdit(this))
{
    m_kind->setObjectName(u"entryKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of entry"));
    const auto kinds = entryKindsForPeople();
    for (const auto& [keyword, name] : kinds)
        m_kind->addItem(name, keyword);
    m_text->setObjectName(u"entryEdit"_s);
    m_text->setAccessibleName(tr("Entry for the timeline"));
    m_text->setPlaceholderText(tr("Write an entry…  /   (pictures: paste or drop)"));
    m_text->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    connect(m_text, &QLineEdit::returnPressed, this, &QuickEntry::write);
}

void QuickEntry::start()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString QuickEntry::text() const
{
    return m_text->text();
}

void QuickEntry::setText(const QString& text)
{
    m_text->setText(text);
}

void QuickEntry::write()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || m_isWriting)
        return;
    m_isWriting = true;
    const QJsonObject fields{{u"kind"_s, m_kind->currentData().toString()},
                             {u"text"_s, entryText(m_desk.workspace().language(), text)}};
    m_desk.act(incident_entry::kLogged, fields, whileThere(this, [this, text](bool isDone) {
                   m_isWriting = false;
                   // What was typed meanwhile stays.
                   if (isDone && m_text->text().trimmed() == text)
                       m_text->clear();
               }));
}

int QuickEntry::takeFiles(const QStringList& paths)
{
    int taken = 0;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isFile())
            continue;
        keep(path, false);
        ++taken;
    }
    return taken;
}

bool QuickEntry::take(const QMimeData& mime)
{
    if (mime.hasUrls()) {
        QStringList paths;
        const auto urls = mime.urls();
        for (const QUrl& url : urls) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        return takeFiles(paths) > 0;
    }
    if (!mime.hasImage())
        return false;
    const auto image = qvariant_cast<QImage>(mime.imageData());
    const QString name = tr("picture") + u'-' + QString::number(toMs(m_desk.workspace().now())) + u".png"_s;
    const QString path = QDir::temp().filePath(name);
    if (image.isNull() || !image.save(path, "PNG"))
        return false;
    keep(path, true);
    return true;
}

void QuickEntry::keep(const QString& path, bool isTemporary)
{
    const IncidentState* state = m_desk.state();
    if (state == nullptr || state->entries.isEmpty())
        return;
    auto& evidence = m_desk.workspace().services().evidence;
    deliver(evidence.keep(path), this, [this, path, isTemporary](const Result<EvidenceFile>& file) {
        if (isTemporary)
            QFile::remove(path);
        if (!file) {
            emit m_desk.refused(file.error());
            return;
        }
        Workspace& workspace = m_desk.workspace();
        const auto incident = workspace.services().incidents.subjectOf(m_desk.code());
        deliver(incident, this, [this, file](const Result<Subject>& subject) {
            if (!subject) {
                emit m_desk.refused(subject.error());
                return;
            }
            Workspace& desk = m_desk.workspace();
            desk.follow(desk.services().evidence.attach(file.value(), subject.value(), desk.actor()),
                        whileThere(this, [this](const LogService::Recorded& recorded) {
                            if (!recorded)
                                emit m_desk.refused(recorded.error());
                        }));
        });
    });
}

bool QuickEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        if (key->matches(QKeySequence::Paste) && mime != nullptr && (mime->hasImage() || mime->hasUrls()))
            return take(*mime);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace holdfast
