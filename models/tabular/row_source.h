// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tabular/table_row.h"

#include <optional>

namespace holdfast {

/// The records of a table, one after the other, whatever kind of file it is in.
class RowSource {
public:
    virtual ~RowSource() = default;
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;

    /// The next record; false at the end and after a failure.
    virtual bool next(TableRow& row) = 0;
    virtual const std::optional<Error>& failure() const = 0;
    /// How far the reading is, in bytes of the file.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
    /// Rows with fewer fields get empty ones up to `fields`, where the kind of file leaves empty cells out.
    virtual void padTo(size_t) {}
};

}  // namespace holdfast
