// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/json_text.h"

#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kBlock = 8 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

JsonText padded(const QByteArray& bytes)
{
    return {simdjson::padded_string(bytes.constData(), static_cast<std::size_t>(bytes.size())), 0};
}

JsonText marked(JsonText text)
{
    const QByteArrayView bytes(text.bytes.data(), static_cast<qsizetype>(text.bytes.size()));
    if (bytes.startsWith("\xef\xbb\xbf"))
        text.skipped = 3;
    if (!bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return text;
    QStringDecoder decoder(bytes.startsWith("\xff\xfe") ? QStringConverter::Utf16LE
                                                        : QStringConverter::Utf16BE);
    const QString decoded = decoder.decode(bytes);
    return padded(decoded.toUtf8());
}

}  // namespace

Result<JsonText> readJsonText(const QString& path, const Progress& progress, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const qint64 size = file.size();
    if (size > limit)
        return badInput(Text::tr("%1 is larger than %2 MiB, which is the most that is read of this format. "
                                 "Export shorter periods "
                                 "into several files and import them one after the other.")
                            .arg(QFileInfo(path).fileName())
                            .arg(limit / 1024 / 1024));
    JsonText text{simdjson::padded_string(static_cast<std::size_t>(size)), 0};
    qint64 done = 0;
    while (done < size) {
        if (!report(progress, done / 2, size))
            return cancelledReading();
        const qint64 count = file.read(text.bytes.data() + done, std::min(kBlock, size - done));
        if (count <= 0)
            return unreadable(path, file.errorString());
        done += count;
    }
    text = marked(std::move(text));
    if (text.view().size() == 0)
        return badInput(Text::tr("%1 is empty.").arg(QFileInfo(path).fileName()));
    return text;
}

Error badJson(simdjson::error_code code, const JsonText& text, const char* at)
{
    const auto view = text.view();
    const bool isInside = at && at >= view.data() && at <= view.data() + view.size();
    const QString why =
        code == simdjson::UTF8_ERROR
            ? Text::tr("The text is not UTF-8. Save it as UTF-8 and import it again.")
        : code == simdjson::DEPTH_ERROR
            ? Text::tr("It is nested deeper than 64 levels.")
            : Text::tr("It is no whole JSON text: it is cut off or damaged. Export it again.");
    if (!isInside)
        return {Error::Code::BadInput, why, QString::fromLatin1(simdjson::error_message(code))};
    LineCounter counter(view.data());
    return {Error::Code::BadInput,
            Text::tr("Line %1, byte %2: %3").arg(counter.lineOf(at)).arg(at - view.data() + 1).arg(why),
            QString::fromLatin1(simdjson::error_message(code))};
}

}  // namespace holdfast
