// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/gallery.h"

#include "app/sample_entry.h"
#include "models/incidents/step_board.h"
#include "models/incidents/step_graph.h"
#include "models/reports/availability_report.h"
#include "models/reports/bia_report.h"
#include "models/reports/contact_report.h"
#include "models/reports/incident_report.h"
#include "models/reports/plan_report.h"
#include "views/first_run/first_run_dialog.h"
#include "views/reports/report_renderer.h"
#include "views/search/command_palette.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTabWidget>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr QSize kWindowSize{1280, 820};
constexpr QSize kSmallSize{1024, 700};

Instant lastNight(const TimeSource& time)
{
    constexpr int kDaysBefore = -2;
    const QTimeZone zone("Asia/Shanghai");
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(time.now()), zone).date().addDays(kDaysBefore);
    return instantFromMs(QDateTime(day, QTime(3, 10), zone).toMSecsSinceEpoch());
}

}  // namespace

/// Nobody is there to answer: the walk goes on with what is proposed.
class Gallery::QuietPrompter final : public Prompter {
public:
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    std::optional<QString> askText(QWidget*, const QString&, const QString& proposal) override
    {
        return proposal;
    }
    std::optional<QString> askSecret(QWidget*, const QString&) override { return std::nullopt; }
    std::optional<QString> fileToOpen(QWidget*, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    std::optional<QString> fileToSave(QWidget*, const QString&, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    std::optional<QString> folder(QWidget*, const QString&) override { return std::nullopt; }
    void tell(QWidget*, const QString&) override {}
    void tell(QWidget*, const Error&) override {}
};

Gallery::Gallery(QApplication& application, const Session::World& world, QString folder, QString language,
                 Scheme scheme)
    : m_application(application),
      m_world(world),
      m_folder(std::move(folder)),
      m_languageName(std::move(language)),
      m_scheme(scheme),
      m_time(world.time, lastNight(world.time)),
      m_prompter(std::make_unique<QuietPrompter>())
{
}

Gallery::~Gallery() = default;

Result<int> Gallery::run()
{
    const QLocale before;
    const std::initializer_list<std::function<void()>> walk = {
        [this] { open(); },         [this] { lookAround(); }, [this] { declare(false); },
        [this] { workIncident(); }, [this] { talk(); },       [this] { finish(); },
        [this] { lookBack(); },     [this] { drill(); },      [this] { judgeMonth(); },
        [this] { print(); }};
    for (const auto& part : walk) {
        part();
        if (!m_problem.isEmpty())
            break;
    }
    m_window.reset();
    m_session.reset();
    QLocale::setDefault(before);
    if (!m_problem.isEmpty())
        return Error{Error::Code::Conflict, Text::tr("The pictures stopped at “%1”.").arg(m_problem), {}};
    return m_taken;
}

void Gallery::open()
{
    m_language.use(m_languageName);
    m_preferences.setScheme(m_scheme);
    m_preferences.setLanguage(m_languageName);
    const DataFolder folder(m_folder + u"/data"_s);
    const Session::World world{m_world.disk, m_time};
    if (!m_world.disk.makeFolder(m_folder + u"/pictures"_s) || !Session::create(world, folder))
        return stop(folder.path());
    auto session = Session::open(world, folder);
    if (!session)
        return stop(session.error().message);
    m_session = std::move(session).value();
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_time.now()), QTimeZone("Asia/Shanghai")).date();
    if (const auto entered = enterSample(*m_session, today); !entered)
        return stop(entered.error().message);
    m_window = std::make_unique<ComposedWindow>(ComposedWindow::Parts{
        m_application, *m_session, world, folder, m_preferences, *m_prompter, m_language});
    const SampleLead lead = sampleLead();
    const auto actor = await(m_session->identity().actAs(lead.name, lead.role, std::nullopt));
    if (!actor)
        return stop(actor.error().message);
    m_window->setOperator(actor.value());
    m_window->window().resize(kWindowSize);
    m_window->window().show();
    settle();
}

/// Lets the event loop run for `time`.
void Gallery::pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void Gallery::settle()
{
    constexpr std::chrono::milliseconds kStep{10};
    constexpr qint64 kPatience = 15'000;
    QElapsedTimer since;
    since.start();
    do {
        pass(kStep);
        if (!m_problem.isEmpty())
            return;
        if (since.elapsed() > kPatience)
            return stop(u"settle"_s);
    } while (!m_window->workspace().isLoaded() || m_window->workspace().savingCount() > 0);
    pass(kStep);
}

/// Time passes; the window hears of it as it does of a foreign entry.
void Gallery::moveOn(int minutes)
{
    m_time.moveOn(std::chrono::minutes(minutes));
    m_window->workspace().refresh();
    constexpr std::chrono::milliseconds kArrival{120};
    pass(kArrival);
    settle();
}

void Gallery::take(const QString& name, QWidget* widget)
{
    if (!m_problem.isEmpty())
        return;
    constexpr std::chrono::milliseconds kLayout{60};
    pass(kLayout);
    QWidget* shown = widget != nullptr ? widget : &m_window->window();
    const QString path =
        u"%1/pictures/%2-%3.png"_s.arg(m_folder).arg(++m_taken, 2, 10, QLatin1Char('0')).arg(name);
    if (!shown->grab().save(path))
        return stop(path);
}

void Gallery::press(const QString& button, QWidget* in)
{
    if (!m_problem.isEmpty())
        return;
    QWidget* place = in != nullptr ? in : &m_window->window();
    auto* found = place->findChild<QAbstractButton*>(button);
    if (found == nullptr || !found->isEnabled())
        return stop(button);
    found->click();
    settle();
}

void Gallery::stop(const QString& at)
{
    if (m_problem.isEmpty())
        m_problem = at;
}

QWidget* Gallery::dialog(const QString& name)
{
    settle();
    auto* found = m_window->window().findChild<QWidget*>(name);
    if (found == nullptr)
        stop(name);
    // What follows on a dialog that did not open is looked for on the window, and not found there.
    return found != nullptr ? found : &m_window->window();
}

void Gallery::closeDialog(QWidget* dialog)
{
    if (!m_problem.isEmpty())
        return;
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

QString Gallery::code() const
{
    return state().code;
}

const IncidentState& Gallery::state() const
{
    static const IncidentState none;
    const auto open = m_window->workspace().openIncidents();
    return open.isEmpty() ? none : *open.first();
}

void Gallery::lookAround()
{
    FirstRunDialog first(m_folder, m_languageName, *m_prompter,
                         [this](const QString& path) { return lookForRecords(m_world.disk, path); });
    first.show();
    take(u"first-run"_s, &first);
    press(u"ownButton"_s, &first);
    take(u"first-run-own"_s, &first);
    first.close();
    take(u"readiness"_s);
    m_window->window().showPage(u"plans"_s, u"DB-01"_s);
    take(u"plan"_s);
    m_window->window().showPage(u"plans"_s, u"DB-01/D11"_s);
    take(u"plan-step"_s);
    m_window->window().showPage(u"plans"_s, u"XDYJ-06-15"_s);
    take(u"management-plan"_s);
    m_window->window().showPage(u"bia"_s);
    take(u"bia"_s);
    m_window->window().showPage(u"incidents"_s);
    take(u"incidents"_s);
    m_window->search();
    auto* edit = m_window->window().findChild<QLineEdit*>(u"paletteEdit"_s);
    if (edit == nullptr)
        return stop(u"paletteEdit"_s);
    edit->setText(m_languageName == "zh_CN"_L1 ? u"组长"_s : u"lead"_s);
    constexpr std::chrono::milliseconds kSearch{300};
    pass(kSearch);
    take(u"palette"_s);
    m_window->window().findChild<CommandPalette*>()->hide();
    emit m_window->window().manualRequested(u"command"_s);
    QWidget* manual = dialog(u"manualWindow"_s);
    take(u"manual"_s, manual);
    manual->hide();
    m_window->chooseOperator();
    QWidget* people = m_window->window().findChild<QDialog*>();
    if (people != nullptr) {
        take(u"operator"_s, people);
        closeDialog(people);
    }
}

void Gallery::declare(bool isDrill)
{
    m_window->declare(isDrill);
    QWidget* form = dialog(u"declareDialog"_s);
    take(isDrill ? u"declare-drill"_s : u"declare"_s, form);
    press(u"planDB-01Button"_s, form);
    press(u"moment15Button"_s, form);
    take(isDrill ? u"declare-drill-filled"_s : u"declare-filled"_s, form);
    press(u"declareButton"_s, form);
    constexpr std::chrono::milliseconds kOpen{200};
    pass(kOpen);
    settle();
    take(isDrill ? u"drill-crisis-mode"_s : u"crisis-mode"_s);
}

void Gallery::write(const QString& text, const QString& kind)
{
    auto* edit = m_window->window().findChild<QLineEdit*>(u"entryEdit"_s);
    auto* kinds = m_window->window().findChild<QComboBox*>(u"entryKindCombo"_s);
    kinds->setCurrentIndex(kinds->findData(kind));
    edit->setText(text);
    emit edit->returnPressed();
    settle();
}

/// The step in focus is reported done; a decision is answered with `option`, else with the safe answer.
void Gallery::doStep(const QString& option)
{
    if (!m_problem.isEmpty())
        return;
    const IncidentState& now = state();
    auto& window = m_window->window();
    const auto focus = focusStep(now, forecast(now, m_time.now()), std::nullopt);
    if (!focus)
        return stop(u"focus"_s);
    const PlanStep step = stepOf(now, *focus);
    window.showPage(u"command"_s, code() + u'#' + stepName(now, *focus));
    settle();
    if (step.isDecision())
        press((option.isEmpty() ? step.ifUnsure : option) + u"OptionButton"_s);
    press(u"doneButton"_s);
    if (!step.needsSecondPerson)
        return;
    QWidget* second = dialog(u"secondPersonDialog"_s);
    if (step.id == "D08"_L1)
        take(u"second-person"_s, second);
    auto* reason = second->findChild<QLineEdit*>(u"withoutReasonEdit"_s);
    if (reason == nullptr)
        return stop(u"withoutReasonEdit"_s);
    reason->setText(Text::tr("Nobody else could be reached; the lead saw it on the screen."));
    emit reason->textEdited(reason->text());
    press(u"withoutButton"_s, second);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Gallery::workIncident()
{
    auto& window = m_window->window();
    window.setCrisisMode(false);
    take(u"command"_s);
    press(u"beginStepButton"_s);
    moveOn(4);
    write(Text::tr("Port 3306 refused from both networks; the host answers"), u"fact"_s);
    write(Text::tr("Freeze all pay runs until the data is proven"), u"decision"_s);
    moveOn(5);
    take(u"command-running"_s);
    press(u"notApplicableButton"_s);
    take(u"command-reason"_s);
    press(u"cancelReasonButton"_s);
    doStep();
    moveOn(3);
    window.showPage(u"command"_s, code() + u"#DB-01/D05"_s);
    settle();
    take(u"command-decision"_s);
    press(u"replica_healthyOptionButton"_s);
    press(u"doneButton"_s);
    moveOn(3);
    doStep();
    window.resize(kSmallSize);
    take(u"command-small"_s);
    window.resize(kWindowSize);
}

void Gallery::talk()
{
    moveOn(6);
    press(u"callSomebodyButton"_s);
    take(u"call"_s, dialog(u"callDialog"_s));
    press(u"notReached1Button"_s, dialog(u"callDialog"_s));
    closeDialog(dialog(u"callDialog"_s));
    press(u"noticesButton"_s);
    take(u"notice"_s, dialog(u"noticeDialog"_s));
    press(u"releaseButton"_s, dialog(u"noticeDialog"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(u"situationButton"_s);
    take(u"situation-report"_s, dialog(u"situationDialog"_s));
    press(u"logSituationButton"_s, dialog(u"situationDialog"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(u"handOverSheetButton"_s);
    take(u"hand-over"_s, dialog(u"handOverDialog"_s));
    closeDialog(dialog(u"handOverDialog"_s));
    moveOn(150);
    take(u"command-at-risk"_s);
    m_window->window().showPage(u"readiness"_s);
    take(u"readiness-in-an-incident"_s);
}

void Gallery::finish()
{
    if (!m_problem.isEmpty())
        return;
    constexpr int kMostSteps = 60;
    for (int i = 0; i < kMostSteps && m_problem.isEmpty(); ++i) {
        const IncidentState& now = state();
        if (!focusStep(now, forecast(now, m_time.now()), std::nullopt))
            break;
        moveOn(2);
        doStep();
    }
    take(u"command-all-settled"_s);
    const QString incident = code();
    for (const QString& kind :
         {incident_entry::kStoodDown, incident_entry::kReviewBegun, incident_entry::kClosed}) {
        m_window->workspace().act(incident, {kind, {}, {}, {}, {}, {}});
        settle();
    }
}

void Gallery::lookBack()
{
    auto& window = m_window->window();
    window.showPage(u"incidents"_s);
    settle();
    take(u"incidents-closed"_s);
    window.showPage(u"incidents"_s, m_window->workspace().live().first().code);
    settle();
    take(u"past-incident"_s);
    press(u"incidentReportButton"_s);
    QWidget* report = dialog(u"reportDialog"_s);
    take(u"report-text"_s, report);
    press(u"showPagesButton"_s, report);
    take(u"report-pages"_s, report);
    closeDialog(report);
    for (int i = 0; i < 9; ++i)
        press(u"momentBackButton"_s);
    take(u"past-moment"_s);
    if (auto* tabs = window.findChild<QTabWidget*>(u"pastTabs"_s)) {
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            take(u"past-tab-%1"_s.arg(i + 1));
        }
    }
}

void Gallery::drill()
{
    declare(true);
    m_window->window().setCrisisMode(false);
    press(u"beginStepButton"_s);
    moveOn(7);
    take(u"drill-command"_s);
    press(u"callSomebodyButton"_s);
    take(u"drill-call-masked"_s, dialog(u"callDialog"_s));
    closeDialog(dialog(u"callDialog"_s));
    m_window->window().showPage(u"readiness"_s);
    take(u"drill-strip-on-readiness"_s);
    finish();
}

void Gallery::print()
{
    const auto& workspace = m_window->workspace();
    ReportSetting setting;
    setting.language = workspace.language();
    setting.zone = workspace.zone();
    setting.now = workspace.now();
    if (const auto heads = await(m_session->log().heads()); heads && !heads->isEmpty())
        setting.logHead = heads->last();
    const Organisation& organisation = *workspace.organisation();
    setting.organisation = organisation.name().in(setting.language).text;
    QList<std::pair<QString, Report>> reports;
    const auto incidents = await(m_session->incidents().all());
    if (!incidents)
        return stop(u"incidents"_s);
    for (const IncidentState& incident : incidents.value()) {
        if (incident.isImported())
            continue;
        const QString kind = incident.isDrill() ? u"drill"_s : u"incident"_s;
        reports.append({kind + u"-report"_s, incidentReport(incident, setting)});
        reports.append({kind + u"-hand-over"_s, handOverSheet(incident, setting)});
        reports.append({kind + u"-situation"_s, situationReport(incident, setting)});
    }
    QList<std::shared_ptr<const Plan>> plans;
    for (const PlanPin& pin : workspace.plans()) {
        if (auto plan = Plan::fromJson(pin.body))
            plans.append(std::make_shared<const Plan>(std::move(plan).value()));
    }
    reports.append({u"plan"_s, planReport(*plans.first(), {}, setting)});
    reports.append({u"role-cards"_s, roleCards(organisation, plans, setting)});
    reports.append({u"contacts"_s, contactSheet(organisation, setting)});
    reports.append({u"bia"_s, biaReport(*workspace.bia(), nullptr, &organisation, setting)});
    const Service& service = organisation.services().first();
    const Month month = Month::of(setting.now, service.zone).plus(-1);
    const auto body = await(m_session->monthlyReports().reckon(service, month, setting.language));
    if (!body)
        return stop(body.error().message);
    reports.append({u"availability"_s, availabilityReport(body.value(), {}, setting)});
    for (const auto& [name, report] : std::as_const(reports)) {
        const QString path = u"%1/pictures/%2.pdf"_s.arg(m_folder, name);
        if (!atomicWrite(m_world.disk, path, toPdf(report)))
            return stop(path);
        ++m_taken;
    }
}

}  // namespace holdfast
