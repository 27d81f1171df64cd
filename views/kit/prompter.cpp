// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/prompter.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Prompter)
};

std::optional<QString> unlessEmpty(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void show(QWidget* parent, QMessageBox::Icon icon, const QString& message)
{
    QMessageBox box(icon, QCoreApplication::applicationName(), message, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

std::optional<QString> askLine(QWidget* parent, const QString& question, const QString& proposal,
                               QLineEdit::EchoMode echo)
{
    bool isGiven = false;
    const QString text = QInputDialog::getText(parent, QCoreApplication::applicationName(), question, echo,
                                               proposal, &isGiven);
    return isGiven ? std::optional(text) : std::nullopt;
}

}  // namespace

bool DialogPrompter::confirm(QWidget* parent, const QString& question, const QString& explanation,
                             const QString& act)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    auto* yes = box.addButton(act, QMessageBox::AcceptRole);
    auto* no = box.addButton(Text::tr("Go back"), QMessageBox::RejectRole);
    yes->setObjectName(u"confirmButton"_s);
    yes->setAutoDefault(false);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> DialogPrompter::askText(QWidget* parent, const QString& question,
                                               const QString& proposal)
{
    return askLine(parent, question, proposal, QLineEdit::Normal);
}

std::optional<QString> DialogPrompter::askSecret(QWidget* parent, const QString& question)
{
    return askLine(parent, question, {}, QLineEdit::Password);
}

std::optional<QString> DialogPrompter::fileToOpen(QWidget* parent, const QString& title,
                                                  const QString& filter)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QString> DialogPrompter::fileToSave(QWidget* parent, const QString& title,
                                                  const QString& proposal, const QString& filter)
{
    return unlessEmpty(QFileDialog::getSaveFileName(parent, title, proposal, filter));
}

std::optional<QString> DialogPrompter::folder(QWidget* parent, const QString& title)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, title));
}

void DialogPrompter::tell(QWidget* parent, const QString& message)
{
    show(parent, QMessageBox::Information, message);
}

void DialogPrompter::tell(QWidget* parent, const Error& error)
{
    show(parent, QMessageBox::Warning, error.message);
}

}  // namespace holdfast
