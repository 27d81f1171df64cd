// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace holdfast {

/// The one way to write `object` as bytes (RFC 8785), so that equal content has an equal digest.
///
/// Narrower than the standard, so that no number can be read two ways: integers of at most 53 bits only.
/// Texts are brought to NFC, keys too. An absent value is absent: a null is refused, see withoutNulls().
/// Fails with InvalidValue; `detail` is the path of what is wrong.
Result<QByteArray> canonicalJson(const QJsonObject& object);

/// `object` without the keys whose value is null, at any depth.
QJsonObject withoutNulls(const QJsonObject& object);

/// Reads one JSON object and nothing else; BadInput says where it breaks. At most `limit` bytes.
Result<QJsonObject> readJsonObject(const QByteArray& bytes, qsizetype limit);

}  // namespace holdfast
