// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/table_wizard.h"

#include "models/core/deliver.h"
#include "models/measurements/table/layout_recognition.h"
#include "models/measurements/table/table_presets.h"
#include "views/availability/table_choices.h"
#include "views/availability/table_form.h"
#include "views/kit/fields.h"
#include "views/kit/theme.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QLineEdit>
#include <QPromise>
#include <QTableWidget>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kPause{350};
constexpr int kMostColumns = 40;
constexpr int kMostWords = 30;
constexpr int kWidestColumn = 420;

bool asksForm(const ImportQuestion& question)
{
    return question.about == ImportQuestion::About::Form;
}

/// Away from the window's thread: a workbook must be unpacked.
QFuture<Result<TableSketch>> sketchAway(const QString& path, const ImportAnswers& answers)
{
    auto promise = std::make_shared<QPromise<Result<TableSketch>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, answers] {
        promise->addResult(sketchTable(path, answers));
        promise->finish();
    });
    return promise->future();
}

}  // namespace

TableWizard::TableWizard(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompter(prompter)
{
    setObjectName(u"tableWizard"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        emit decided();
        sketchAgain();
    });
}

void TableWizard::reset()
{
    ++m_reading;
    m_pause.stop();
    m_said.clear();
    m_isConfirmed = false;
    m_preset.clear();
    m_sketch = {};
    m_layout = {};
    m_request = {};
    m_form->reset();
    m_tellsWhenShown = false;
    m_presetCombo->setCurrentIndex(0);
    m_verdict->clear();
    hide();
}

void TableWizard::read(const SourceRequest& request)
{
    m_request = request;
    const int reading = ++m_reading;
    deliver(m_workspace.services().measurements.presets(), this,
            [this, reading](const Result<QJsonObject>& presets) {
                if (reading != m_reading)
                    return;
                offerPresets(presets ? presets.value() : QJsonObject());
                m_request.answers.presets = presets ? presets.value() : QJsonObject();
                deliver(sketchAway(m_request.path, m_request.answers), this,
                        [this, reading](const Result<TableSketch>& sketch) {
                            if (reading != m_reading)
                                return;
                            if (sketch)
                                showSketch(sketch.value());
                            else
                                showFailure(sketch.error());
                        });
            });
}

void TableWizard::takeFocus()
{
    if (m_roles.isEmpty() || !m_preview->isEnabled())
        m_form->takeFocus();
    else
        m_roles.first()->setFocus();
}

void TableWizard::answer(ImportAnswers& answers) const
{
    answers.preset = m_preset;
    answers.columns = m_preset.isEmpty() ? said() : QJsonObject();
}

/// As it is shown, so that nothing is recognised over it.
QJsonObject TableWizard::everything() const
{
    QJsonObject json = toJson(m_layout, m_sketch.header);
    for (const ColumnRole role : allColumnRoles()) {
        if (!m_layout.has(role))
            json.insert(keyword(role), QJsonValue::Null);
    }
    if (!m_layout.isWide())
        json.insert(u"series"_s, QJsonArray());
    if (m_sketch.sheets.size() > 1)
        json.insert(u"sheet"_s, m_sketch.sheet);
    const QJsonObject& form = m_form->said();
    for (auto it = form.constBegin(); it != form.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

/// Only what the person spoke about: what is only recognised must still be asked where it is in doubt.
QJsonObject TableWizard::said() const
{
    const QJsonObject all = everything();
    if (m_isConfirmed)
        return all;
    QJsonObject json = m_form->said();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        if (m_said.contains(it.key()))
            json.insert(it.key(), it.value());
    }
    return json;
}

void TableWizard::showSketch(const TableSketch& sketch)
{
    m_sketch = sketch;
    m_layout = sketch.layout;
    m_isSilent = true;
    m_form->show(sketch);
    showPreview();
    showWords();
    showDetails();
    m_isSilent = false;
    allowColumns(std::none_of(sketch.questions.cbegin(), sketch.questions.cend(), asksForm));
    m_presetCombo->setCurrentIndex(std::max(0, m_presetCombo->findData(sketch.preset)));
    emit filled();
    if (std::exchange(m_tellsWhenShown, false))
        emit decided();
}

/// While it is open how the table is written, nothing can be said of its columns.
void TableWizard::allowColumns(bool isAllowed)
{
    m_details->setVisible(isAllowed);
    m_confirmButton->setVisible(isAllowed);
    m_rows->setEnabled(isAllowed);
    m_saveButton->setEnabled(isAllowed);
    m_preview->setEnabled(isAllowed);
}

/// What is shown stays, but it is not what was asked for.
void TableWizard::showFailure(const Error& error)
{
    allowColumns(false);
    refuse(error.message);
    if (std::exchange(m_tellsWhenShown, false))
        emit decided();
}

/// What follows from what was said: the metric of a column of states, the words of another column.
void TableWizard::sketchAgain()
{
    ImportAnswers answers = m_request.answers;
    answer(answers);
    const int reading = ++m_reading;
    deliver(sketchAway(m_request.path, answers), this, [this, reading](const Result<TableSketch>& sketch) {
        if (reading != m_reading || m_pause.isActive() || !sketch)
            return;
        m_layout = sketch->layout;
        m_isSilent = true;
        for (int column = 0; column < m_roles.size(); ++column)
            chooseRole(*m_roles.at(column), m_layout, column);
        showWords();
        showDetails();
        m_isSilent = false;
        emit filled();
    });
}

void TableWizard::change(const QString& key, std::optional<int> column)
{
    if (m_isSilent)
        return;
    const QHash<ColumnRole, int> before = m_layout.columns;
    const QList<int> seriesBefore = m_layout.series;
    ++m_reading;
    takeRoles(column);
    takeDetails();
    for (const ColumnRole role : allColumnRoles()) {
        if (before.value(role, -1) != m_layout.columns.value(role, -1))
            m_said.insert(keyword(role));
    }
    if (seriesBefore != m_layout.series)
        m_said.insert(u"series"_s);
    if (!key.isEmpty())
        m_said.insert(key);
    keepPreset();
    m_preset.clear();
    {
        const QSignalBlocker quiet(m_presetCombo);
        m_presetCombo->setCurrentIndex(0);
    }
    m_isSilent = true;
    showWords();
    showDetails();
    m_isSilent = false;
    m_pause.start();
}

/// What a preset says stays said when one thing of it is changed.
void TableWizard::keepPreset()
{
    const auto preset = presetCalled(m_presetCombo->currentData().toString(), m_request.answers.presets);
    const QStringList keys = preset ? preset->keys() : QStringList();
    for (const QString& key : keys)
        m_said.insert(key);
}

void TableWizard::confirm()
{
    m_isConfirmed = true;
    m_preset.clear();
    m_pause.start();
}

void TableWizard::showPreview()
{
    const int columns = shownColumns();
    m_preview->clear();
    m_preview->clearSpans();
    m_roles.clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(static_cast<int>(m_sketch.rows.size()) + 1);
    QStringList names;
    for (int column = 0; column < columns; ++column) {
        const QString name = m_sketch.header.value(column);
        names.append(name.isEmpty() ? tr("Column %1").arg(column + 1) : name);
        auto* combo = new FittingCombo;
        combo->setObjectName(u"column%1Combo"_s.arg(column + 1));
        combo->setAccessibleName(tr("What column %1 is").arg(names.last()));
        fillRoles(*combo);
        chooseRole(*combo, m_layout, column);
        connect(combo, &QComboBox::activated, this, [this, column, combo] {
            const int choice = combo->currentData().toInt();
            const bool isRole = choice != kUnusedChoice && choice != kSeriesChoice;
            change(isRole ? keyword(static_cast<ColumnRole>(choice)) : QString(), column);
        });
        m_preview->setCellWidget(0, column, combo);
        m_roles.append(combo);
    }
    m_preview->setHorizontalHeaderLabels(names);
    QStringList numbers{QString()};
    for (int row = 0; row < m_sketch.rows.size(); ++row) {
        numbers.append(QString::number(m_sketch.rows.at(row).line));
        showRecord(row + 1, m_sketch.rows.at(row));
    }
    m_preview->setVerticalHeaderLabels(numbers);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column) {
        const int width = std::max(m_preview->columnWidth(column), m_roles.at(column)->sizeHint().width());
        m_preview->setColumnWidth(column, std::min(width, kWidestColumn));
    }
    m_preview->setVisible(columns > 0);
}

void TableWizard::showRecord(int row, const SketchRow& record)
{
    if (!record.refused.isEmpty()) {
        auto* item = new QTableWidgetItem(record.refused);
        item->setForeground(tint::muted(palette()));
        m_preview->setItem(row, 0, item);
        if (shownColumns() > 1)
            m_preview->setSpan(row, 0, 1, shownColumns());
        return;
    }
    const bool isHeader = m_sketch.headerLine && record.line <= *m_sketch.headerLine;
    for (int column = 0; column < shownColumns(); ++column) {
        auto* item = new QTableWidgetItem(record.fields.value(column));
        item->setToolTip(item->text());
        if (isHeader)
            item->setForeground(tint::muted(palette()));
        m_preview->setItem(row, column, item);
    }
}

int TableWizard::shownColumns() const
{
    return std::min(static_cast<int>(m_sketch.header.size()), kMostColumns);
}

void TableWizard::takeRoles(std::optional<int> lastSaid)
{
    m_layout.series.clear();
    // What the preview does not reach stays as it was recognised.
    m_layout.columns.removeIf([this](const auto& entry) { return entry.value() < m_roles.size(); });
    for (int column = 0; column < m_roles.size(); ++column) {
        const QVariant choice = m_roles.at(column)->currentData();
        if (choice.toInt() == kSeriesChoice)
            m_layout.series.append(column);
        else if (choice.toInt() >= 0)
            m_layout.columns.insert(static_cast<ColumnRole>(choice.toInt()), column);
    }
    // A role has one column: the one that was said last.
    if (lastSaid && m_roles.at(*lastSaid)->currentData().toInt() >= 0 &&
        m_roles.at(*lastSaid)->currentData().toInt() != kSeriesChoice)
        m_layout.columns.insert(static_cast<ColumnRole>(m_roles.at(*lastSaid)->currentData().toInt()),
                                *lastSaid);
    for (int other = 0; other < m_roles.size(); ++other)
        chooseRole(*m_roles.at(other), m_layout, other);
}

/// The texts of the columns that say how it was.
QStringList TableWizard::wordsOfState() const
{
    QStringList words;
    const QList<int> columns = stateColumns(m_layout);
    for (const int column : columns)
        words += m_sketch.columns.value(column).profile.sortedWords();
    QStringList distinct;
    for (const QString& word : std::as_const(words)) {
        if (!distinct.contains(word, Qt::CaseInsensitive) && distinct.size() < kMostWords)
            distinct.append(word);
    }
    return distinct;
}

void TableWizard::showVerdict(const Result<SourceContent>& content)
{
    QString text;
    bool isWrong = true;
    if (!content) {
        text = content.error().message;
    } else if (!content->refused.isEmpty()) {
        const RefusedRecord& first = content->refused.first();
        text = tr("Row %1: %2").arg(first.line).arg(first.reason);
        if (content->refusedCount > 1)
            text +=
                u' ' + tr("%n row(s) are refused in all.", nullptr, static_cast<int>(content->refusedCount));
    } else if (!content->questions.isEmpty()) {
        text = content->questions.first().text;
    } else {
        isWrong = false;
        text = u"✔ "_s + tr("Every row can be read.");
    }
    setLook(m_verdict, isWrong ? u"error"_s : u"muted"_s);
    m_verdict->setText(text);
}

void TableWizard::refuse(const QString& message)
{
    setLook(m_verdict, u"error"_s);
    m_verdict->setText(message);
}

/// The table is another one then: what was said of its columns falls.
void TableWizard::readByForm()
{
    m_request.answers.preset.clear();
    m_request.answers.columns = m_form->said();
    m_preset.clear();
    m_said.clear();
    m_isConfirmed = false;
    m_pause.stop();
    m_tellsWhenShown = true;
    read(m_request);
}

void TableWizard::choosePreset()
{
    m_preset = m_presetCombo->currentData().toString();
    m_said.clear();
    m_isConfirmed = false;
    m_request.answers.preset = m_preset;
    m_request.answers.columns = {};
    read(m_request);
    emit decided();
}

void TableWizard::savePreset()
{
    const auto name =
        m_prompter.askText(this, tr("Name of the preset:"), QFileInfo(m_request.path).completeBaseName());
    if (!name || name->trimmed().isEmpty())
        return;
    QJsonObject preset = everything();
    preset.insert(u"header"_s, QJsonArray::fromStringList(m_sketch.header));
    m_saveButton->setEnabled(false);
    m_workspace.follow(
        m_workspace.services().measurements.savePreset(name->trimmed(), preset, m_workspace.actor()),
        whileThere(this, [this, saved = name->trimmed()](const LogService::Recorded& recorded) {
            m_saveButton->setEnabled(m_rows->isEnabled());
            if (!recorded) {
                refuse(recorded.error().message);
                return;
            }
            setLook(m_verdict, u"muted"_s);
            m_verdict->setText(u"✔ "_s + tr("The preset “%1” was saved.").arg(saved));
        }));
}

}  // namespace holdfast
