// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composed_window.h"

#include "app/operator_memory.h"
#include "app/window/file_intake.h"
#include "app/window/help_in_dialogs.h"
#include "app/window/workspace_services.h"
#include "models/core/deliver.h"
#include "views/availability/availability_page.h"
#include "views/bia/bia_page.h"
#include "views/command/command_page.h"
#include "views/declare/declare_dialog.h"
#include "views/incidents/incidents_page.h"
#include "views/manual/manual_window.h"
#include "views/people/operator_dialog.h"
#include "views/plans/plans_page.h"
#include "views/readiness/readiness_page.h"
#include "views/search/command_palette.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace holdfast {

ComposedWindow::ComposedWindow(const Parts& parts)
    : m_parts(parts), m_workspace(std::make_unique<Workspace>(servicesOf(parts.session), parts.world.time))
{
    m_workspace->setLanguage(m_parts.language.ofTexts());
    m_workspace->setReadOnly(m_parts.session.report().readOnlyBecause);
    applyLook();
    takeRememberedOperator();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_parts.preferences, m_parts.prompter, pages());
    m_files = std::make_unique<FileIntake>(*m_workspace, m_parts.prompter, *m_window);
    new HelpInDialogs([this] { return m_window->currentPage(); }, this);
    connectWindow();
    m_workspace->refresh();
}

ComposedWindow::~ComposedWindow() = default;

QList<PageEntry> ComposedWindow::pages()
{
    return {{u"readiness"_s, [] { return ReadinessPage::tr("Readiness"); },
             [this](QWidget* parent) { return new ReadinessPage(*m_workspace, m_parts.prompter, parent); }},
            {u"incidents"_s, [] { return IncidentsPage::tr("Incidents"); },
             [this](QWidget* parent) { return new IncidentsPage(*m_workspace, m_parts.prompter, parent); }},
            {u"command"_s, [] { return CommandPage::tr("Command"); },
             [this](QWidget* parent) { return makeCommandPage(parent); }},
            {u"plans"_s, [] { return PlansPage::tr("Plans"); },
             [this](QWidget* parent) { return new PlansPage(*m_workspace, m_parts.prompter, parent); }},
            {u"bia"_s, [] { return BiaPage::tr("BIA"); },
             [this](QWidget* parent) { return new BiaPage(*m_workspace, m_parts.prompter, parent); }},
            {u"availability"_s, [] { return AvailabilityPage::tr("Availability"); },
             [this](QWidget* parent) { return makeAvailabilityPage(parent); }}};
}

Page* ComposedWindow::makeAvailabilityPage(QWidget* parent)
{
    auto* page = new AvailabilityPage(*m_workspace, m_parts.prompter, parent);
    // The page may be made before what takes its files.
    connect(page, &AvailabilityPage::importRequested, this, [this] { m_files->chooseAndImport(); });
    connect(page, &AvailabilityPage::monitorsRequested, this, [this] { m_files->openMapping(); });
    connect(page, &AvailabilityPage::journalRequested, this, [this] { m_files->openJournal(); });
    return page;
}

Page* ComposedWindow::makeCommandPage(QWidget* parent)
{
    auto* page = new CommandPage(*m_workspace, m_parts.preferences, m_parts.prompter, parent);
    connect(page, &CommandPage::declarationRequested, this, &ComposedWindow::declareExisting);
    if (m_window) {
        page->setCrisisMode(m_window->isCrisisMode());
        connect(m_window.get(), &MainWindow::crisisModeChanged, page, &CommandPage::setCrisisMode);
    }
    return page;
}

void ComposedWindow::connectWindow()
{
    connect(m_window.get(), &MainWindow::declarationRequested, this, [this] { declare(false); });
    connect(m_window.get(), &MainWindow::searchRequested, this, &ComposedWindow::search);
    connect(m_window.get(), &MainWindow::operatorRequested, this, &ComposedWindow::chooseOperator);
    connect(m_window.get(), &MainWindow::manualRequested, this, &ComposedWindow::openManual);
    connect(m_window.get(), &MainWindow::pageMissing, this, &ComposedWindow::showElsewhere);
    connect(m_window.get(), &MainWindow::filesDropped, m_files.get(), &FileIntake::take);
    connect(m_window.get(), &MainWindow::importRequested, m_files.get(), &FileIntake::chooseAndImport);
    connect(m_window.get(), &MainWindow::languageChosen, this, &ComposedWindow::useLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::schemeChosen, this, [this](Scheme scheme) { useScheme(scheme); });
    connect(m_window.get(), &MainWindow::textSizeChosen, this, [this](int percent) {
        if (percent == m_parts.preferences.textSize())
            return;
        m_parts.preferences.setTextSize(percent);
        applyLook();
    });
}

void ComposedWindow::applyLook()
{
    constexpr double kPercent = 100.0;
    applyTheme(m_parts.application, m_parts.preferences.scheme(), m_parts.preferences.textSize() / kPercent);
}

void ComposedWindow::useScheme(Scheme scheme)
{
    if (scheme == m_parts.preferences.scheme())
        return;
    m_parts.preferences.setScheme(scheme);
    applyLook();
}

void ComposedWindow::useLanguage(const QString& language)
{
    m_parts.preferences.setLanguage(language);
    if (language == m_parts.language.name())
        return;
    m_workspace->setLanguage(language.section(u'_', 0, 0));
    m_parts.language.use(language);
    applyLook();
}

void ComposedWindow::takeRememberedOperator()
{
    const auto person = rememberedOperator(m_parts.world.disk, m_parts.folder);
    if (!person)
        return;
    if (const auto actor = await(m_parts.session.identity().actAs(person->name, person->role, std::nullopt)))
        m_workspace->setActor(actor.value());
}

void ComposedWindow::setOperator(const Actor& actor)
{
    m_workspace->setActor(actor);
    if (actor.person)
        rememberOperator(m_parts.world.disk, m_parts.folder, {actor.person->name, actor.role});
}

void ComposedWindow::declare(bool isDrill)
{
    if (DeclareDialog* dialog = makeDeclareDialog()) {
        dialog->setDrill(isDrill);
        dialog->QDialog::open();
    }
}

void ComposedWindow::declareExisting(const QString& code)
{
    if (DeclareDialog* dialog = makeDeclareDialog()) {
        dialog->declareExisting(code);
        dialog->QDialog::open();
    }
}

/// Null where one is open already; then that comes to the front.
DeclareDialog* ComposedWindow::makeDeclareDialog()
{
    if (auto* open = m_window->findChild<DeclareDialog*>()) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    auto* dialog = new DeclareDialog(*m_workspace, m_parts.prompter, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeclareDialog::declared, this, [this](const QString& code) {
        m_window->showPage(u"command"_s, code);
        m_window->setCrisisMode(true);
    });
    connect(dialog, &DeclareDialog::opened, this,
            [this](const QString& code) { m_window->showPage(u"command"_s, code); });
    connect(dialog, &DeclareDialog::operatorRequested, this, &ComposedWindow::chooseOperator);
    return dialog;
}

/// Readiness and the palette name records whose page is still to come; a contact is found by the palette.
void ComposedWindow::showElsewhere(const QString& page, const QString& subject)
{
    if (page != "contacts"_L1)
        return;
    const auto& organisation = m_workspace->organisation();
    const Role* role = organisation ? organisation->role(subject) : nullptr;
    search();
    m_palette->popUp(role != nullptr ? role->title.in(m_workspace->language()).text : subject);
}

void ComposedWindow::search()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(*m_workspace, m_window.get());
        connect(m_palette, &CommandPalette::chosen, this, [this](const SearchItem& item) {
            if (item.kind == SearchKind::Command)
                runCommand(item.subject);
            else
                m_window->showPage(item.page, item.subject);
        });
    }
    m_palette->setCommands(commands());
    m_palette->popUp();
}

QList<PaletteCommand> ComposedWindow::commands()
{
    const bool isOpen = !m_workspace->openIncidents().isEmpty();
    QList<PaletteCommand> commands{
        {u"declare"_s, tr("Declare an activation"), u"F9"_s, u"bcp 启动 宣布"_s},
        {u"drill"_s, tr("Begin a drill"), {}, u"exercise 演练"_s},
        {u"operator"_s, tr("Who is at the keyboard"), {}, u"person user 人员"_s},
        {u"import"_s, tr("Import monitoring data…"), u"Ctrl+I"_s,
         u"monitoring availability kuma zabbix prometheus 监测 导入 可用性"_s},
        {u"imports"_s, tr("Import history"), {}, u"monitoring 监测 导入记录"_s},
        {u"mapping"_s, tr("Monitors and modules"), {}, u"mapping 监测 模块 对应"_s},
        {u"manual"_s, tr("Open the manual"), u"F1"_s, u"help 帮助"_s},
        {u"backup"_s, tr("Make a verified backup now"), {}, u"copy 备份"_s},
        {u"light"_s, tr("Light colours"), {}, u"theme 主题"_s},
        {u"dark"_s, tr("Dark colours"), {}, u"theme 主题"_s},
        {u"high-contrast"_s, tr("High contrast"), {}, u"theme 主题"_s},
        {u"zh_CN"_s, u"切换到中文"_s, {}, u"language chinese 语言"_s},
        {u"en"_s, u"Switch to English"_s, {}, u"language 语言 英文"_s},
        {u"print"_s, tr("Print what is shown"), u"Ctrl+P"_s, u"report 打印"_s},
        {u"close"_s, tr("Close the window"), u"Ctrl+Q"_s, u"quit exit 退出"_s}};
    if (isOpen)
        commands.prepend({u"crisis"_s, tr("Command screen in large letters"), u"F11"_s, u"crisis 指挥"_s});
    return commands;
}

void ComposedWindow::runCommand(const QString& keyword)
{
    if (keyword == "declare"_L1 || keyword == "drill"_L1)
        declare(keyword == "drill"_L1);
    else if (keyword == "operator"_L1)
        chooseOperator();
    else if (keyword == "manual"_L1)
        emit m_window->manualRequested(m_window->currentPage());
    else if (keyword == "import"_L1)
        m_files->chooseAndImport();
    else if (keyword == "imports"_L1)
        m_files->openJournal();
    else if (keyword == "mapping"_L1)
        m_files->openMapping();
    else if (keyword == "backup"_L1)
        backUp();
    else if (keyword == "zh_CN"_L1 || keyword == "en"_L1)
        QTimer::singleShot(0, this, [this, keyword] { useLanguage(keyword); });
    else if (keyword == "crisis"_L1)
        m_window->setCrisisMode(true);
    else if (keyword == "close"_L1)
        m_window->close();
    else if (keyword == "print"_L1)
        m_window->print();
    else if (const auto scheme = schemeFromKeyword(keyword))
        useScheme(*scheme);
}

void ComposedWindow::openManual(const QString& page)
{
    if (m_manual == nullptr)
        m_manual = new ManualWindow(m_window.get());
    m_manual->open(page);
}

void ComposedWindow::backUp()
{
    deliver(m_parts.session.safekeeping().backUp(), this, [this](const Result<BackupReport>& report) {
        if (report)
            m_parts.prompter.tell(m_window.get(), tr("A verified backup was made: %1").arg(report->path));
        else
            m_parts.prompter.tell(m_window.get(), report.error());
    });
}

void ComposedWindow::chooseOperator()
{
    auto* dialog = new OperatorDialog(*m_workspace, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OperatorDialog::chosen, this, &ComposedWindow::setOperator);
    dialog->open();
}

}  // namespace holdfast
