// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/table_form.h"

#include "models/tabular/text_source.h"
#include "views/availability/table_choices.h"
#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"

#include <QComboBox>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QLatin1String kSheet("sheet");
constexpr QLatin1String kEncoding("encoding");
constexpr QLatin1String kSeparator("separator");
constexpr QLatin1String kHeaderLine("headerLine");
constexpr QLatin1String kNoLine("none");

QString separatorName(QChar sign)
{
    switch (sign.unicode()) {
    case u',': return TableForm::tr("comma ,");
    case u';': return TableForm::tr("semicolon ;");
    case u'\t': return TableForm::tr("tabulator");
    case u'|': return TableForm::tr("vertical bar |");
    default: return sign;
    }
}

QString lineName(const std::optional<qint64>& line)
{
    return line ? TableForm::tr("row %1").arg(*line) : TableForm::tr("no row");
}

}  // namespace

TableForm::TableForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"tableForm"_s);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheetPart = add(m_sheet, u"sheetCombo"_s, tr("Sheet"), kSheet);
    m_encodingPart = add(m_encoding, u"encodingCombo"_s, tr("Encoding"), kEncoding);
    m_separatorPart = add(m_separator, u"separatorCombo"_s, tr("Separator"), kSeparator);
    m_headerPart = add(m_header, u"headerCombo"_s, tr("Header row"), kHeaderLine);
    for (QWidget* part : {m_sheetPart, m_encodingPart, m_separatorPart, m_headerPart})
        row->addWidget(part);
}

QWidget* TableForm::add(QComboBox*& combo, const QString& name, const QString& text, const QString& key)
{
    combo = new FittingCombo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::activated, this,
            [this, combo, key] { take(key, QJsonValue::fromVariant(combo->currentData())); });
    return withCaption(combo, name, text);
}

void TableForm::take(const QString& key, const QJsonValue& value)
{
    const QJsonObject before = m_said;
    if (value.isNull())
        m_said.remove(key);
    else
        m_said.insert(key, value);
    // Another sheet has its names elsewhere.
    if (key == kSheet)
        m_said.remove(kHeaderLine);
    if (m_said != before)
        emit changed();
}

void TableForm::show(const TableSketch& sketch)
{
    m_said = formIn(sketch.columnsJson);
    showSheets(sketch);
    showEncoding(sketch);
    showSeparator(sketch);
    showHeader(sketch);
}

void TableForm::reset()
{
    m_said = {};
}

void TableForm::takeFocus()
{
    for (QComboBox* combo : {m_sheet, m_encoding, m_separator, m_header}) {
        if (combo->isVisibleTo(this)) {
            combo->setFocus();
            return;
        }
    }
}

void TableForm::choose(QComboBox& combo, const QString& key, const QString& recognised)
{
    const bool isSaid = m_said.contains(key);
    combo.insertItem(0, isSaid                 ? tr("as recognised")
                        : recognised.isEmpty() ? tr("Choose…")
                                               : tr("%1 (recognised)").arg(recognised));
    combo.setCurrentIndex(isSaid ? std::max(0, combo.findData(m_said.value(key).toVariant())) : 0);
}

void TableForm::showSheets(const TableSketch& sketch)
{
    m_sheetPart->setVisible(sketch.sheets.size() > 1);
    m_sheet->clear();
    for (const QString& sheet : sketch.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentText(sketch.sheet);
}

void TableForm::showEncoding(const TableSketch& sketch)
{
    m_encodingPart->setVisible(sketch.sheets.isEmpty());
    m_encoding->clear();
    for (const TextEncoding encoding : allTextEncodings())
        m_encoding->addItem(nameOf(encoding), keyword(encoding));
    const auto recognised = textEncodingFromKeyword(sketch.encoding);
    choose(*m_encoding, kEncoding, recognised ? nameOf(*recognised) : QString());
}

void TableForm::showSeparator(const TableSketch& sketch)
{
    m_separatorPart->setVisible(sketch.sheets.isEmpty() && !sketch.separator.isEmpty());
    m_separator->clear();
    for (const QChar sign : {u',', u';', u'\t', u'|'})
        m_separator->addItem(separatorName(sign), QString(sign));
    choose(*m_separator, kSeparator,
           sketch.separator.isEmpty() ? QString() : separatorName(sketch.separator.front()));
}

void TableForm::showHeader(const TableSketch& sketch)
{
    constexpr qsizetype kMostLines = 20;
    m_headerPart->setVisible(!sketch.rows.isEmpty());
    m_header->clear();
    const qint64 said = m_said.value(kHeaderLine).toInteger();
    for (qsizetype i = 0; i < sketch.rows.size(); ++i) {
        const qint64 line = sketch.rows.at(i).line;
        if (i < kMostLines || line == said)
            m_header->addItem(lineName(line), static_cast<int>(line));
    }
    m_header->addItem(lineName(std::nullopt), QString(kNoLine));
    choose(*m_header, kHeaderLine, lineName(sketch.headerLine));
}

}  // namespace holdfast
