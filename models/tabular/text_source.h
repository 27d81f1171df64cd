// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/byte_source.h"

#include <QFile>
#include <QList>
#include <QStringDecoder>

#include <optional>

namespace holdfast {

/// How the characters of a text file are written.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252"; stored and printed.
QString keyword(TextEncoding encoding);
std::optional<TextEncoding> textEncodingFromKeyword(const QString& text);
QList<TextEncoding> allTextEncodings();
/// "UTF-8", "UTF-16 LE": its own name, in every language.
QString nameOf(TextEncoding encoding);

/// What a text is written in as far as its bytes tell: a byte order mark, well-formed UTF-8, UTF-16 by its
/// NUL bytes, else GB18030 where that is well-formed and most characters are common Chinese. Nothing where
/// all is plain ASCII. BadInput where it is neither, with the line, and where it is no text at all.
Result<std::optional<TextEncoding>> recogniseEncoding(const QByteArray& bytes);

/// A file of any size as UTF-8. While nothing but ASCII has come, the encoding is open and decided by the
/// first piece with other bytes.
class TextSource final : public ByteSource {
public:
    /// BadInput for an empty file or one that is no text, Io where it cannot be read. `said` is what a person
    /// says the encoding is; BadInput where the file begins with the mark of another one, and where it has no
    /// line ends when it is read so.
    static Result<std::unique_ptr<TextSource>> open(const QString& path,
                                                    std::optional<TextEncoding> said = {});

    Result<qsizetype> read(char* to, qsizetype room) override;

    /// As known so far.
    TextEncoding encoding() const { return m_encoding.value_or(TextEncoding::Utf8); }
    bool hasMark() const { return m_hasMark; }
    qint64 size() const { return m_file.size(); }
    /// Bytes of the file that were read.
    qint64 position() const { return m_position; }

private:
    explicit TextSource(const QString& path) : m_file(path) {}

    Done begin(std::optional<TextEncoding> said);
    Done useSaid(TextEncoding said);
    Done requireLines() const;
    void passMark();
    void use(TextEncoding encoding);
    Result<QByteArray> readPiece(qsizetype room);
    QByteArray decoded(const QByteArray& piece);

    QFile m_file;
    std::optional<TextEncoding> m_encoding;
    bool m_hasMark = false;
    bool m_isDecoded = false;
    qint64 m_position = 0;
    QStringDecoder m_decoder;
    QByteArray m_pending;  ///< Read and not handed over yet.
    qsizetype m_pendingAt = 0;
};

}  // namespace holdfast
