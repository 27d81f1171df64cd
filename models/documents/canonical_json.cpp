// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/canonical_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// The largest integer that every JSON reader keeps (RFC 8785, 3.2.2.3).
constexpr double kLargest = 9007199254740991.0;

/// What is wrong, by its path; carried out of the recursion.
struct Unfit {
    QString path;
};

void writeText(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char c : text.normalized(QString::NormalizationForm_C).toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void write(QByteArray& out, const QJsonValue& value, const QString& path);

void writeObject(QByteArray& out, const QJsonObject& object, const QString& path)
{
    // QMap sorts by UTF-16 code units, as RFC 8785, 3.2.3 asks.
    QMap<QString, QJsonValue> sorted;
    for (auto it = object.begin(); it != object.end(); ++it)
        sorted.insert(it.key().normalized(QString::NormalizationForm_C), it.value());
    if (sorted.size() != object.size())
        throw Unfit{path};
    out += '{';
    bool isFirst = true;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        writeText(out, it.key());
        out += ':';
        write(out, it.value(), path + u'/' + it.key());
    }
    out += '}';
}

void write(QByteArray& out, const QJsonValue& value, const QString& path)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::String: writeText(out, value.toString()); return;
    case QJsonValue::Object: writeObject(out, value.toObject(), path); return;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::floor(number) != number || std::abs(number) > kLargest)
            throw Unfit{path};
        out += QByteArray::number(static_cast<qint64>(number));
        return;
    }
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, array.at(i), path + u'/' + QString::number(i));
        }
        out += ']';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: throw Unfit{path};
    }
}

QJsonValue withoutNullsIn(const QJsonValue& value)
{
    if (value.isObject())
        return withoutNulls(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& element : array)
        kept.append(withoutNullsIn(element));
    return kept;
}

}  // namespace

Result<QByteArray> canonicalJson(const QJsonObject& object)
{
    QByteArray out;
    try {
        writeObject(out, object, {});
    } catch (const Unfit& unfit) {
        return Error{Error::Code::InvalidValue,
                     Text::tr("The value at %1 cannot be part of a document: only texts, whole numbers, true "
                              "and false can.")
                         .arg(unfit.path.isEmpty() ? u"/"_s : unfit.path),
                     unfit.path};
    }
    return out;
}

QJsonObject withoutNulls(const QJsonObject& object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull())
            kept.insert(it.key(), withoutNullsIn(it.value()));
    }
    return kept;
}

Result<QJsonObject> readJsonObject(const QByteArray& bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return Error{Error::Code::BadInput,
                     Text::tr("The file is larger than %1 bytes; nothing was read from it.").arg(limit),
                     {}};
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(problem.offset).count('\n') + 1;
        return Error{Error::Code::BadInput,
                     Text::tr("This is not JSON: line %1: %2.").arg(line).arg(problem.errorString()),
                     {}};
    }
    if (!document.isObject())
        return Error{
            Error::Code::BadInput, Text::tr("The file holds no JSON object; a document is one."), {}};
    return document.object();
}

}  // namespace holdfast
