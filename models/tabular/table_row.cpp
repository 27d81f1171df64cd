// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/table_row.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

QString describeOpenQuote(const TableRow& row)
{
    if (row.lastLine == row.line)
        return Text::tr("A quote is opened and never closed.");
    return Text::tr("A quote is opened and never closed; what follows up to line %1 belongs to it.")
        .arg(row.lastLine);
}

}  // namespace

QString describe(const TableRow& flawed)
{
    switch (flawed.flaw) {
    case RowFlaw::None: return {};
    case RowFlaw::NulByte: return Text::tr("There is a NUL byte in it.");
    case RowFlaw::LongField: return Text::tr("A field is longer than 64 KiB.");
    case RowFlaw::ManyFields: return Text::tr("There are more than 16,384 fields.");
    case RowFlaw::NotText: return Text::tr("It has bytes that are no text in the encoding of the file.");
    case RowFlaw::OpenQuote: return describeOpenQuote(flawed);
    case RowFlaw::TextAfterQuote: return Text::tr("There is text after a closing quote.");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
