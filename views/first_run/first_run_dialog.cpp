// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/first_run/first_run_dialog.h"

#include "views/kit/dialog_body.h"
#include "views/kit/texts.h"
#include "views/kit/tile.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 600;
constexpr int kGap = 12;

}  // namespace

FirstRunDialog::FirstRunDialog(const QString& folder, const QString& language, Prompter& prompter,
                               std::function<FoundRecords(const QString&)> look, QWidget* parent)
    : QDialog(parent), m_folder(folder), m_language(language), m_prompter(prompter), m_look(std::move(look))
{
    setObjectName(u"firstRunDialog"_s);
    sizeForText(*this, {kWidth, kHeight});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

void FirstRunDialog::build()
{
    setWindowTitle(tr("Holdfast: how do you want to begin?"));
    m_content = new QWidget;
    m_error = makeLabel({}, u"error"_s);
    m_error->hide();
    m_steps = new QStackedWidget;
    m_steps->addWidget(new DialogBody(makeStart()));
    m_steps->addWidget(makeOwn());
    m_steps->addWidget(makeExisting());
    auto* inContent = new QVBoxLayout(m_content);
    inContent->setSpacing(kGap);
    inContent->addWidget(makeHead());
    inContent->addWidget(m_steps, 1);
    inContent->addWidget(m_error);
    layout()->addWidget(m_content);
}

QWidget* FirstRunDialog::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("How do you want to begin?"), u"title"_s), 1);
    // Each in its own language, whatever is chosen.
    for (const auto& [code, text] : {std::pair(u"zh_CN"_s, u"中文"_s), std::pair(u"en"_s, u"English"_s)}) {
        auto* button = makeButton(code == "en"_L1 ? u"englishButton"_s : u"chineseButton"_s, text, u"tile"_s);
        button->setCheckable(true);
        button->setChecked(m_language == code);
        connect(button, &QPushButton::clicked, this, [this, code, button] {
            button->setChecked(true);
            m_language = code;
            emit languageChosen(code);
        });
        row->addWidget(button);
    }
    return head;
}

QWidget* FirstRunDialog::makeStart()
{
    auto* start = new QWidget;
    auto* layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* sample = new Tile(u"sampleButton"_s, tr("Look at the sample organisation"),
                            tr("A cloud service with its plans, duties and fictitious people. Declare, work "
                               "through a night, and throw it away."));
    auto* own = new Tile(u"ownButton"_s, tr("Begin with your own organisation"),
                         tr("Its name, one service and you. Everything else can come later; the generic plan "
                            "works from the first minute."));
    auto* existing = new Tile(u"existingButton"_s, tr("Use what exists already"),
                              tr("A data folder, or a backup from a disk or a USB stick."));
    connect(sample, &Tile::clicked, this, [this] { choose({FirstRunChoice::Kind::Sample, {}, {}}); });
    connect(own, &Tile::clicked, this, [this] { goTo(Own); });
    connect(existing, &Tile::clicked, this, [this] {
        if (const auto folder = m_prompter.folder(this, tr("Data folder, or folder with backups")))
            lookInFolder(*folder);
    });
    for (Tile* tile : {sample, own, existing}) {
        tile->setCheckable(false);
        tile->makeLarge();
        layout->addWidget(tile);
    }
    layout->addStretch();
    layout->addWidget(makeLabel(
        tr("New data will lie in %1. Nothing leaves this machine.").arg(QDir::toNativeSeparators(m_folder)),
        u"muted"_s));
    return start;
}

QWidget* FirstRunDialog::makeOwn()
{
    auto* page = new QWidget;
    m_form = new OwnOrganisationForm(m_language == "zh_CN"_L1 ? u"zh"_s : u"en"_s);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"ownScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto* back = makeButton(u"backFromOwnButton"_s, tr("Back"));
    auto* create = makeButton(u"createButton"_s, tr("Create"), u"primary"_s);
    connect(back, &QPushButton::clicked, this, [this] { goTo(Start); });
    connect(create, &QPushButton::clicked, this, [this] { finishOwn(); });
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch();
    row->addWidget(create);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(row);
    return page;
}

QWidget* FirstRunDialog::makeExisting()
{
    auto* page = new QWidget;
    m_foundText = makeLabel({});
    m_foundText->setProperty("look", u"heading"_s);
    m_useText = makeLabel(tr("This is a data folder. It can be worked in where it lies."));
    m_use = makeButton(u"useFolderButton"_s, tr("Work in this folder"), u"primary"_s);
    m_backups = new QComboBox;
    m_backups->setObjectName(u"backupCombo"_s);
    m_backups->setAccessibleName(tr("Backup"));
    m_restore = makeButton(u"restoreButton"_s, tr("Restore this backup"), u"primary"_s);
    auto* back = makeButton(u"backFromExistingButton"_s, tr("Back"));
    connect(back, &QPushButton::clicked, this, [this] { goTo(Start); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        choose({FirstRunChoice::Kind::ExistingFolder, {}, m_named});
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        choose({FirstRunChoice::Kind::Restore, {}, m_backups->currentData().toString()});
    });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_foundText);
    layout->addSpacing(kGap);
    layout->addWidget(m_useText);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addSpacing(kGap);
    layout->addWidget(makeLabel(tr("A backup is verified and copied to %1; the original stays as it is.")
                                    .arg(QDir::toNativeSeparators(m_folder))));
    layout->addWidget(m_backups);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addStretch();
    layout->addWidget(back, 0, Qt::AlignLeft);
    return page;
}

void FirstRunDialog::goTo(int step)
{
    say({});
    m_steps->setCurrentIndex(step);
    if (step == Own)
        m_form->setFocus();
}

void FirstRunDialog::lookInFolder(const QString& folder)
{
    m_named = folder;
    m_found = m_look(folder);
    if (!m_found.isDataFolder && m_found.backups.isEmpty()) {
        say(tr("%1 holds no data of Holdfast and no backup. Choose the folder in which records.db or "
               "records-….db lies.")
                .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    showFound();
    goTo(Existing);
}

void FirstRunDialog::showFound()
{
    m_foundText->setText(QDir::toNativeSeparators(m_named));
    m_useText->setVisible(m_found.isDataFolder);
    m_use->setVisible(m_found.isDataFolder);
    m_backups->clear();
    for (const FoundBackup& backup : std::as_const(m_found.backups))
        m_backups->addItem(tr("Backup of %1").arg(longTime(backup.takenAt, QTimeZone::systemTimeZone())),
                           backup.path);
    // A backup that somebody made by hand is called like the original.
    if (m_found.isDataFolder)
        m_backups->addItem(tr("records.db as it lies here"), DataFolder(m_named).records());
    // One thing to do at first sight.
    setLook(m_restore, m_found.isDataFolder ? QString() : u"primary"_s);
}

void FirstRunDialog::finishOwn()
{
    if (const auto problem = m_form->findProblem()) {
        say(problem->message);
        return;
    }
    choose({FirstRunChoice::Kind::Own, m_form->beginning(), {}});
}

void FirstRunDialog::choose(const FirstRunChoice& choice)
{
    say({});
    emit chosen(choice);
}

void FirstRunDialog::refuse(const Error& error)
{
    setBusy(false);
    say(error.message);
}

void FirstRunDialog::setBusy(bool isBusy)
{
    m_content->setEnabled(!isBusy);
}

void FirstRunDialog::say(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void FirstRunDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_content == nullptr)
        return;
    const auto filledIn = m_form->filledIn();
    const int step = m_steps->currentIndex();
    discard(m_content);
    layout()->removeWidget(m_content);
    build();
    m_form->fillIn(filledIn);
    if (step == Existing)
        showFound();
    m_steps->setCurrentIndex(step);
}

}  // namespace holdfast
