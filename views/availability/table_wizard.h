// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_service.h"
#include "models/measurements/table/table_sketch.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace holdfast {

class FlowLayout;
class TableForm;

/// Asks how a table is written and what its columns are: a role above each column, what a row is, which words
/// mean up and which down. Every change is read at once, and the line below says what does not fit. A reading
/// can be saved as a preset, and taken from one.
class TableWizard final : public QWidget {
    Q_OBJECT

public:
    /// Neither reference is owned.
    TableWizard(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    /// Shows the first rows of the table that `request` names, read as its answers say.
    void read(const SourceRequest& request);
    /// Forgets the table: another file follows.
    void reset();
    /// To the role of the first column, or to how the table is written where that is open.
    void takeFocus();
    /// Puts what was said into `answers`; nothing where nothing was said.
    void answer(ImportAnswers& answers) const;
    /// What came of reading the file that way.
    void showVerdict(const Result<SourceContent>& content);

signals:
    /// Fields came or went.
    void filled();
    /// Something was said that the file should be read anew by.
    void decided();

private:
    void build();
    QLayout* makeHead();
    QWidget* makePreview();
    QLayout* makeDetails();
    QLayout* layOutDetails();
    void showSketch(const TableSketch& sketch);
    void allowColumns(bool isAllowed);
    void showFailure(const Error& error);
    void showPreview();
    void showRecord(int row, const SketchRow& record);
    void showWords();
    void showDetails();
    void takeRoles(std::optional<int> lastSaid);
    void takeDetails();
    /// `key` of the JSON form is what was said; of a role, `column` got it.
    void change(const QString& key, std::optional<int> column = {});
    void confirm();
    void sketchAgain();
    void offerPresets(const QJsonObject& presets);
    void readByForm();
    void keepPreset();
    void choosePreset();
    void savePreset();
    void refuse(const QString& message);
    int shownColumns() const;
    QStringList wordsOfState() const;
    QJsonObject everything() const;
    QJsonObject said() const;

    Workspace& m_workspace;
    Prompter& m_prompter;
    SourceRequest m_request;
    TableSketch m_sketch;
    TableLayout m_layout;
    QStringList m_shownWords;
    QSet<QString> m_said;           ///< Keys of the JSON form that the person spoke about.
    bool m_isConfirmed = false;     ///< Everything is right as it is shown.
    bool m_isSilent = false;        ///< While fields are filled by us.
    bool m_tellsWhenShown = false;  ///< The table itself was changed: another sheet or form.
    QString m_preset;               ///< By which it is read; empty: by what is set here.
    int m_reading = 0;              ///< Counts sketches: an answer to an older one is not for us any more.
    QTimer m_pause;                 ///< Until nothing is changed any more.
    QComboBox* m_rows = nullptr;
    QComboBox* m_presetCombo = nullptr;
    QPushButton* m_saveButton = nullptr;
    TableForm* m_form = nullptr;
    QTableWidget* m_preview = nullptr;
    QList<QComboBox*> m_roles;
    QWidget* m_details = nullptr;
    QWidget* m_words = nullptr;
    FlowLayout* m_wordRows = nullptr;
    QWidget* m_monitorPart = nullptr;
    QLineEdit* m_monitorName = nullptr;
    QComboBox* m_metric = nullptr;
    QWidget* m_unitPart = nullptr;
    QLineEdit* m_unit = nullptr;
    QWidget* m_durationPart = nullptr;
    QComboBox* m_durationUnit = nullptr;
    QWidget* m_periodPart = nullptr;
    QComboBox* m_period = nullptr;
    QWidget* m_decimalPart = nullptr;
    QComboBox* m_decimal = nullptr;
    QWidget* m_seriesPart = nullptr;
    QComboBox* m_seriesAre = nullptr;
    QPushButton* m_confirmButton = nullptr;
    QLabel* m_verdict = nullptr;
};

}  // namespace holdfast
