// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/csv_stream.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace holdfast {

/// What a stream gave: the good records as texts, the flawed ones by line.
struct RowsRead {
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<std::pair<qint64, RowFlaw>> flawed;
};

inline QStringList textsOf(const TableRow& row)
{
    QStringList texts;
    for (const std::string_view field : row.fields)
        texts.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    return texts;
}

template <class Source>
RowsRead readAll(Source& source)
{
    RowsRead read;
    TableRow row;
    while (source.next(row)) {
        if (row.flaw != RowFlaw::None) {
            read.flawed.append({row.line, row.flaw});
            continue;
        }
        read.rows.append(textsOf(row));
        read.lines.append(row.line);
    }
    EXPECT_FALSE(source.failure()) << source.failure()->message.toStdString();
    return read;
}

/// A file with `bytes`, gone with the test.
class CsvFile {
public:
    explicit CsvFile(const QByteArray& bytes) : path(m_folder.filePath(QStringLiteral("table.csv")))
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

}  // namespace holdfast
