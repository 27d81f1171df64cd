// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composed_window.h"

#include "app/operator_memory.h"
#include "app/window/workspace_services.h"
#include "views/command/command_page.h"
#include "views/declare/declare_dialog.h"

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
    connectWindow();
    m_workspace->refresh();
}

ComposedWindow::~ComposedWindow() = default;

QList<PageEntry> ComposedWindow::pages()
{
    return {{u"command"_s, [] { return CommandPage::tr("Command"); },
             [this](QWidget* parent) { return makeCommandPage(parent); }}};
}

Page* ComposedWindow::makeCommandPage(QWidget* parent)
{
    auto* page = new CommandPage(*m_workspace, m_parts.preferences, m_parts.prompter, parent);
    if (m_window) {
        page->setCrisisMode(m_window->isCrisisMode());
        connect(m_window.get(), &MainWindow::crisisModeChanged, page, &CommandPage::setCrisisMode);
    }
    return page;
}

void ComposedWindow::connectWindow()
{
    connect(m_window.get(), &MainWindow::declarationRequested, this, &ComposedWindow::declare);
    connect(m_window.get(), &MainWindow::searchRequested, this, &ComposedWindow::search);
    connect(m_window.get(), &MainWindow::operatorRequested, this, &ComposedWindow::chooseOperator);
    connect(m_window.get(), &MainWindow::languageChosen, this, &ComposedWindow::useLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::schemeChosen, this, [this](Scheme scheme) {
        m_parts.preferences.setScheme(scheme);
        applyLook();
    });
    connect(m_window.get(), &MainWindow::textSizeChosen, this, [this](int percent) {
        m_parts.preferences.setTextSize(percent);
        applyLook();
    });
}

void ComposedWindow::applyLook()
{
    constexpr double kPercent = 100.0;
    applyTheme(m_parts.application, m_parts.preferences.scheme(), m_parts.preferences.textSize() / kPercent);
}

void ComposedWindow::useLanguage(const QString& language)
{
    m_parts.preferences.setLanguage(language);
    m_workspace->setLanguage(language.section(u'_', 0, 0));
    m_parts.language.use(language);
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

void ComposedWindow::declare()
{
    if (auto* open = m_window->findChild<DeclareDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
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
    dialog->QDialog::open();
}

void ComposedWindow::search() {}

void ComposedWindow::chooseOperator() {}

}  // namespace holdfast
