// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv_text.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool looksLikeFormula(const QString& field)
{
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
}

QString csvField(const QString& field)
{
    QString text = looksLikeFormula(field) ? u'\'' + field : field;
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text != text.trimmed();
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

}  // namespace

QString csvText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row)
            fields.append(csvField(field));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString tabbedText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row)
            fields.append(field.simplified());
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace holdfast
