// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safekeeping/safekeeping_service.h"
#include "views/first_run/own_organisation_form.h"
#include "views/kit/prompter.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast {

/// How somebody wants to begin.
struct FirstRunChoice {
    enum class Kind {
        Sample,          ///< Look at the sample organisation.
        Own,             ///< A new folder with an own organisation.
        ExistingFolder,  ///< Work in a data folder that lies elsewhere.
        Restore          ///< A new folder with the content of a backup.
    };

    Kind kind = Kind::Sample;
    OwnBeginning own;
    QString path;  ///< The data folder, or the file of the backup.
};

/// Shown while there is no data folder: the sample, an own organisation, or what exists already. It only
/// asks; who shows it carries the choice out and then calls accept() or refuse().
class FirstRunDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder` is where new data will lie, for the person to know. `look` says what there is in a folder.
    /// `language` is "zh_CN" or "en".
    FirstRunDialog(const QString& folder, const QString& language, Prompter& prompter,
                   std::function<FoundRecords(const QString&)> look, QWidget* parent = nullptr);

    /// It could not be done: the dialog stays, with everything that was filled in.
    void refuse(const Error& error);
    /// Nothing can be pressed while the choice is carried out.
    void setBusy(bool isBusy);

signals:
    void chosen(const FirstRunChoice& choice);
    /// "zh_CN" or "en"; the dialog follows once the translator is changed.
    void languageChosen(const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Step { Start, Own, Existing };

    void build();
    QWidget* makeHead();
    QWidget* makeStart();
    QWidget* makeOwn();
    QWidget* makeExisting();
    void goTo(int step);
    void lookInFolder(const QString& folder);
    void showFound();
    void finishOwn();
    void choose(const FirstRunChoice& choice);
    void say(const QString& text);

    QString m_folder;
    QString m_language;
    Prompter& m_prompter;
    std::function<FoundRecords(const QString&)> m_look;
    QString m_named;  ///< The folder that was chosen.
    FoundRecords m_found;

    QWidget* m_content = nullptr;
    QStackedWidget* m_steps = nullptr;
    OwnOrganisationForm* m_form = nullptr;
    QLabel* m_foundText = nullptr;
    QLabel* m_useText = nullptr;
    QPushButton* m_use = nullptr;
    QComboBox* m_backups = nullptr;
    QPushButton* m_restore = nullptr;
    QLabel* m_error = nullptr;
};

}  // namespace holdfast
