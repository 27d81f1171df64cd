// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace holdfast {

/// Why an operation could not be carried out.
struct Error {
    enum class Code {
        InvalidValue,   ///< A value breaks a rule of its type.
        Usage,          ///< A command lacks an option that it needs, or has two that exclude each other.
        BadInput,       ///< A file or text from outside cannot be used.
        NotFound,       ///< What was named does not exist.
        Conflict,       ///< The rules refuse the act in the present state.
        NotPermitted,   ///< The actor may not do this, or a second person or PIN is missing.
        NotSaved,       ///< The disk refused a write; the act is kept and will be written again.
        Locked,         ///< Another process held the data folder longer than we wait.
        ReadOnly,       ///< The data folder can be read but not written.
        CorruptData,    ///< What is stored is damaged.
        ForeignFile,    ///< The file belongs to another program.
        SchemaTooNew,   ///< A newer Holdfast wrote the file and this one cannot read it.
        StorageFailed,  ///< The database could not do what it was asked.
        Io,             ///< A file operation failed.
        Cancelled       ///< The person asked to stop.
    };

    Code code;
    QString message;  ///< Translated; says what happened, to what, and what to do now.
    QString detail;   ///< Untranslated, for the log only: SQL, driver text, errno. May be empty.
};

/// The keyword of `code` in machine-readable output, for example "not_found". Never changes.
QString keyword(Error::Code code);

}  // namespace holdfast
