// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/text_source.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr qsizetype kHead = 1024 * 1024;
constexpr char kReplacement[] = "\xEF\xBF\xBD";
constexpr char kNoText[] = "\xFF";

Error emptyFile(const QString& path)
{
    return {Error::Code::BadInput,
            Text::tr("The file %1 is empty. Export it again.").arg(QFileInfo(path).fileName()),
            {}};
}

Error unreadable(const QFile& file)
{
    return {Error::Code::Io,
            Text::tr("The file %1 could not be read: %2").arg(file.fileName(), file.errorString()),
            {}};
}

const char* decoderName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return "UTF-8";
    case TextEncoding::Utf16Le: return "UTF-16LE";
    case TextEncoding::Utf16Be: return "UTF-16BE";
    case TextEncoding::Gb18030: return "GB18030";
    case TextEncoding::Windows1252: return "windows-1252";
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<std::unique_ptr<TextSource>> TextSource::open(const QString& path, std::optional<TextEncoding> said)
{
    std::unique_ptr<TextSource> source(new TextSource(path));
    if (auto begun = source->begin(said); !begun)
        return begun.error();
    return source;
}

Done TextSource::begin(std::optional<TextEncoding> said)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(m_file);
    auto head = readPiece(kHead);
    if (!head)
        return head.error();
    m_pending = head.value();
    passMark();
    if (m_pendingAt == m_pending.size())
        return emptyFile(m_file.fileName());
    if (said) {
        if (auto used = useSaid(*said); !used)
            return used;
    } else if (!m_hasMark) {
        const auto found = recogniseEncoding(m_pending);
        if (!found)
            return found.error();
        if (found.value())
            use(*found.value());
    }
    if (m_isDecoded) {
        m_pending = decoded(m_pending.sliced(m_pendingAt));
        m_pendingAt = 0;
    }
    return said ? requireLines() : done();
}

Done TextSource::useSaid(TextEncoding said)
{
    if (m_hasMark && m_encoding != said) {
        return Error{
            Error::Code::BadInput,
            Text::tr("Line 1: the file begins with the mark of %1, so it is not in %2. Choose %1, or let "
                     "the encoding be recognised.")
                .arg(nameOf(encoding()), nameOf(said)),
            {}};
    }
    use(said);
    return done();
}

/// Bytes of another encoding make some character or other of UTF-16, but hardly a line end.
Done TextSource::requireLines() const
{
    const bool isWide = m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be;
    if (!isWide || m_pending.contains('\n') || m_pending.contains('\r'))
        return done();
    return Error{
        Error::Code::BadInput,
        Text::tr("Line 1: read as %1 the file has no line ends, so it is in another encoding. Choose "
                 "another one, or let it be recognised.")
            .arg(nameOf(encoding())),
        {}};
}

void TextSource::passMark()
{
    const auto pass = [this](const char* mark, TextEncoding encoding) {
        const auto length = static_cast<qsizetype>(qstrlen(mark));
        if (m_hasMark || !m_pending.startsWith(mark))
            return;
        m_hasMark = true;
        m_pendingAt = length;
        use(encoding);
    };
    pass("\xEF\xBB\xBF", TextEncoding::Utf8);
    pass("\xFF\xFE", TextEncoding::Utf16Le);
    pass("\xFE\xFF", TextEncoding::Utf16Be);
}

void TextSource::use(TextEncoding encoding)
{
    m_encoding = encoding;
    m_isDecoded = encoding != TextEncoding::Utf8;
    if (m_isDecoded)
        m_decoder = QStringDecoder(decoderName(encoding));
}

Result<QByteArray> TextSource::readPiece(qsizetype room)
{
    QByteArray piece(room, Qt::Uninitialized);
    const qint64 count = m_file.read(piece.data(), room);
    if (count < 0)
        return unreadable(m_file);
    m_position += count;
    piece.truncate(count);
    return piece;
}

/// As UTF-8; what is no character becomes a byte that no UTF-8 has, so that its record is refused.
QByteArray TextSource::decoded(const QByteArray& piece)
{
    const QString text = m_decoder.decode(piece);
    return text.toUtf8().replace(kReplacement, kNoText);
}

Result<qsizetype> TextSource::read(char* to, qsizetype room)
{
    const auto handOver = [&] {
        const qsizetype count = std::min(room, m_pending.size() - m_pendingAt);
        std::memcpy(to, m_pending.constData() + m_pendingAt, static_cast<size_t>(count));
        m_pendingAt += count;
        return count;
    };
    if (m_pendingAt < m_pending.size())
        return handOver();
    if (!m_isDecoded) {
        const qint64 count = m_file.read(to, room);
        if (count < 0)
            return unreadable(m_file);
        m_position += count;
        if (m_encoding || count == 0)
            return qsizetype(count);
        const QByteArray piece = QByteArray::fromRawData(to, count);
        const auto found = recogniseEncoding(piece);
        if (found && found.value())
            use(*found.value());
        if (!m_isDecoded)
            return qsizetype(count);
        m_pending = decoded(piece);
    } else {
        // Bytes that begin a character may give none yet.
        do {
            const auto piece = readPiece(kHead);
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                return qsizetype(0);
            m_pending = decoded(piece.value());
        } while (m_pending.isEmpty());
    }
    m_pendingAt = 0;
    return handOver();
}

}  // namespace holdfast
