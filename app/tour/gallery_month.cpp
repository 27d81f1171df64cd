// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/gallery.h"
#include "app/tour/month_of_data.h"
#include "models/core/disk.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace holdfast {

/// Runs the event loop until `isThere`; false when it took too long.
bool Gallery::wait(const std::function<bool()>& isThere)
{
    constexpr std::chrono::milliseconds kStep{20};
    constexpr qint64 kPatience = 30'000;
    QElapsedTimer since;
    since.start();
    while (!isThere()) {
        if (since.elapsed() > kPatience)
            return false;
        pass(kStep);
    }
    settle();
    return true;
}

void Gallery::showTab(int tab, const QString& name)
{
    auto* tabs = m_window->window().findChild<QTabWidget*>(u"availabilityTabs"_s);
    if (tabs == nullptr)
        return stop(u"availabilityTabs"_s);
    tabs->setCurrentIndex(tab);
    constexpr std::chrono::milliseconds kReading{400};
    pass(kReading);
    settle();
    take(name);
}

/// A month's export is dropped on the window, imported and mapped, and its account looked at from every side.
void Gallery::judgeMonth()
{
    MainWindow& window = m_window->window();
    window.setCrisisMode(false);
    window.showPage(u"availability"_s);
    settle();
    take(u"availability-empty"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_time.now()), QTimeZone("Asia/Shanghai")).date();
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    const QString path = m_folder + u"/monitoring.csv"_s;
    if (!atomicWrite(m_world.disk, path, constructedMonth(month)))
        return stop(path);
    emit window.filesDropped({path});
    const auto button = [&window](const QString& name) { return window.findChild<QAbstractButton*>(name); };
    if (!wait([&] { return button(u"importButton"_s) != nullptr && button(u"importButton"_s)->isEnabled(); }))
        return stop(u"importButton"_s);
    QWidget* form = dialog(u"importDialog"_s);
    take(u"import-found"_s, form);
    press(u"importButton"_s, form);
    if (!wait([&] {
            return button(u"undoImportButton"_s) != nullptr && button(u"undoImportButton"_s)->isVisible();
        }))
        return stop(u"undoImportButton"_s);
    take(u"import-done"_s, form);
    closeDialog(form);
    window.showPage(u"availability"_s, month.toString(u"yyyy-MM"_s));
    auto* table = window.findChild<QTableView*>(u"moduleTable"_s);
    if (table == nullptr || !wait([table] { return table->isVisible() && table->model()->rowCount() > 1; }))
        return stop(u"moduleTable"_s);
    const QStringList names{u"availability-overview"_s, u"availability-outages"_s, u"availability-trend"_s,
                            u"availability-response"_s, u"maintenance"_s,          u"monthly-report"_s};
    for (int tab = 0; tab < names.size(); ++tab)
        showTab(tab, names.at(tab));
    showTab(1, u"availability-outage"_s);
    press(u"openReclassifyButton"_s);
    form = dialog(u"reclassifyDialog"_s);
    take(u"reclassify"_s, form);
    closeDialog(form);
    press(u"planMaintenanceButton"_s);
    form = dialog(u"maintenanceDialog"_s);
    take(u"plan-maintenance"_s, form);
    closeDialog(form);
    press(u"monitorsButton"_s);
    form = dialog(u"mappingDialog"_s);
    take(u"monitors"_s, form);
    closeDialog(form);
    press(u"importsButton"_s);
    form = dialog(u"importJournal"_s);
    take(u"imports"_s, form);
    closeDialog(form);
}

}  // namespace holdfast
