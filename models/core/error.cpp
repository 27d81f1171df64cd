// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString keyword(Error::Code code)
{
    switch (code) {
    case Error::Code::InvalidValue: return u"invalid_value"_s;
    case Error::Code::Usage: return u"usage"_s;
    case Error::Code::BadInput: return u"bad_input"_s;
    case Error::Code::NotFound: return u"not_found"_s;
    case Error::Code::Conflict: return u"conflict"_s;
    case Error::Code::NotPermitted: return u"not_permitted"_s;
    case Error::Code::NotSaved: return u"not_saved"_s;
    case Error::Code::Locked: return u"locked"_s;
    case Error::Code::ReadOnly: return u"read_only"_s;
    case Error::Code::CorruptData: return u"corrupt_data"_s;
    case Error::Code::ForeignFile: return u"foreign_file"_s;
    case Error::Code::SchemaTooNew: return u"schema_too_new"_s;
    case Error::Code::StorageFailed: return u"storage_failed"_s;
    case Error::Code::Io: return u"io"_s;
    case Error::Code::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
