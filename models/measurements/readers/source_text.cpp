// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype kBlock = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

}  // namespace

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

Error badLine(qint64 line, const QString& why)
{
    return badInput(Text::tr("Line %1: %2").arg(line).arg(why));
}

Error cancelledReading()
{
    return {Error::Code::Cancelled, Text::tr("Reading was stopped. Nothing was imported."), {}};
}

Error unreadable(const QString& path, const QString& why)
{
    return {Error::Code::Io,
            Text::tr("%1 cannot be read: %2. Check that the file exists and that you may read it.")
                .arg(QFileInfo(path).fileName(), why),
            path};
}

QByteArray headText(const SourceHead& head)
{
    if (const auto encoding = utf16Of(head.bytes)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder.decode(head.bytes);
        return text.toUtf8();
    }
    return head.bytes.startsWith("\xef\xbb\xbf") ? head.bytes.mid(3) : head.bytes;
}

std::optional<QString> fieldText(std::string_view bytes)
{
    if (static_cast<qsizetype>(bytes.size()) > kLongestField)
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<qint64> msOfSeconds(double seconds)
{
    if (!(seconds >= 0 && seconds < kLatestSecond))
        return std::nullopt;
    return std::llround(seconds * 1000);
}

std::optional<double> numberFrom(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

qint64 LineCounter::lineOf(const char* place)
{
    if (place > m_at) {
        while (const void* feed = std::memchr(m_at, '\n', static_cast<std::size_t>(place - m_at))) {
            ++m_line;
            m_at = static_cast<const char*>(feed) + 1;
        }
        m_at = place;
    }
    return m_line;
}

LineReader::LineReader(QString path, Progress progress)
    : m_path(std::move(path)), m_progress(std::move(progress)), m_file(m_path)
{
}

bool LineReader::fill()
{
    if (!m_isOpen) {
        if (!m_file.open(QIODevice::ReadOnly)) {
            m_failure = unreadable(m_path, m_file.errorString());
            return false;
        }
        m_isOpen = true;
    }
    if (!report(m_progress, m_read, m_file.size())) {
        m_failure = cancelledReading();
        return false;
    }
    QByteArray piece(kBlock, Qt::Uninitialized);
    const qint64 count = m_file.read(piece.data(), kBlock);
    if (count < 0) {
        m_failure = unreadable(m_path, m_file.errorString());
        return false;
    }
    piece.truncate(count);
    m_isAtEnd = count == 0;
    if (m_read == 0) {
        if (const auto encoding = utf16Of(piece))
            m_decoder = std::make_unique<QStringDecoder>(*encoding);
        else if (piece.startsWith("\xef\xbb\xbf"))
            piece.remove(0, 3);
    }
    m_read += count;
    if (m_decoder) {
        const QString text = m_decoder->decode(piece);
        piece = text.toUtf8();
    }
    m_block.remove(0, m_at);
    m_at = 0;
    m_block.append(piece);
    return true;
}

bool LineReader::next(SourceLine& line)
{
    qsizetype searched = m_at;
    while (!m_failure) {
        const void* end = std::memchr(m_block.constData() + searched, '\n',
                                      static_cast<std::size_t>(m_block.size() - searched));
        if (!end && !m_isAtEnd) {
            const qsizetype waiting = m_block.size() - m_at;
            if (waiting > kLongestLine) {
                m_failure = badLine(m_number + 1, Text::tr("the line is longer than 1 MiB. This is no text "
                                                           "file of monitoring data, or it is damaged."));
                return false;
            }
            if (!fill())
                return false;
            searched = waiting;
            continue;
        }
        if (!end && m_at == m_block.size())
            return false;
        const qsizetype stop = end ? static_cast<const char*>(end) - m_block.constData() : m_block.size();
        line = {++m_number, {m_block.constData() + m_at, static_cast<std::size_t>(stop - m_at)}};
        m_at = end ? stop + 1 : stop;
        if (line.text.ends_with('\r'))
            line.text.remove_suffix(1);
        return true;
    }
    return false;
}

}  // namespace holdfast
