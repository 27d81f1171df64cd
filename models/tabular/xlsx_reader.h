// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/row_source.h"

#include <QStringList>

#include <memory>

namespace holdfast {

/// One sheet of an XLSX workbook (ECMA-376), row by row as texts: numbers as they are stored, dates as
/// "2026-06-01 12:00:00" by their style and the epoch of the workbook, percentages as "99.5%", truth as
/// "true" and "false", formulas by the value that was saved with them, errors as "#N/A". Cells and rows that
/// are left out are empty; an empty row is not given.
///
/// Nothing in the file is trusted: the archive may hold 10,000 entries and unpack to 4 GiB and to 250 times
/// its size, the shared strings to 256 MiB, a cell to 64 KiB; elements may lie 64 deep; entities are refused.
class XlsxReader final : public RowSource {
public:
    /// Opens the sheet called `sheet`, the first one where it is empty. BadInput where the file is no
    /// workbook or above one of the limits; NotFound where it has no such sheet, with the names of those it
    /// has.
    static Result<std::unique_ptr<XlsxReader>> open(const QString& path, const QString& sheet = {});
    ~XlsxReader() override;

    bool next(TableRow& row) override;
    const std::optional<Error>& failure() const override;
    qint64 position() const override;
    qint64 size() const override;
    void padTo(size_t count) override;

    QStringList sheets() const;
    QString sheet() const;

private:
    struct Parts;
    explicit XlsxReader(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace holdfast
