// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_in_dialogs.h"

#include "views/manual/manual_window.h"

#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The topic of the manual that explains the dialog of that name; empty where it is that of its page.
QString topicOf(const QString& dialog)
{
    static const QHash<QString, QString> kTopics{{u"declareDialog"_s, u"declare"_s},
                                                 {u"importDialog"_s, u"import"_s},
                                                 {u"fileKindDialog"_s, u"import"_s},
                                                 {u"importJournal"_s, u"import"_s},
                                                 {u"mappingDialog"_s, u"mapping"_s},
                                                 {u"maintenanceDialog"_s, u"availability"_s},
                                                 {u"reclassifyDialog"_s, u"availability"_s},
                                                 {u"noticeDialog"_s, u"notices"_s},
                                                 {u"situationDialog"_s, u"notices"_s},
                                                 {u"callDialog"_s, u"notices"_s},
                                                 {u"reportDialog"_s, u"reports"_s},
                                                 {u"operatorDialog"_s, u"people"_s},
                                                 {u"pinDialog"_s, u"people"_s},
                                                 {u"secondPersonDialog"_s, u"people"_s},
                                                 {u"correctionDialog"_s, u"timeline"_s}};
    return kTopics.value(dialog);
}

}  // namespace

HelpInDialogs::HelpInDialogs(std::function<QString()> topicBehind, QObject* parent)
    : QObject(parent), m_topicBehind(std::move(topicBehind))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpInDialogs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || dialog == nullptr)
        return false;
    openManual(*dialog);
    return true;
}

void HelpInDialogs::openManual(QDialog& dialog)
{
    auto* manual = dialog.findChild<ManualWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (manual == nullptr)
        manual = new ManualWindow(&dialog);
    const QString topic = topicOf(dialog.objectName());
    manual->open(topic.isEmpty() ? m_topicBehind() : topic);
}

}  // namespace holdfast
