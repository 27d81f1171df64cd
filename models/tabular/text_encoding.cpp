// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/text_source.h"
#include "models/tabular/utf8_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

using Byte = unsigned char;

bool isBetween(Byte byte, Byte least, Byte most)
{
    return byte >= least && byte <= most;
}

/// Whether `bytes` are well-formed GB18030 and most of the characters are those that GB 2312 had already. In
/// Latin texts that happen to be well-formed most second bytes are letters, which GB 2312 has not.
bool isPlausibleGb18030(const QByteArray& bytes)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    const auto at = [&bytes](qsizetype i) { return static_cast<Byte>(bytes.at(i)); };
    qsizetype i = 0;
    while (i < bytes.size()) {
        if (at(i) < 0x80) {
            ++i;
            continue;
        }
        if (!isBetween(at(i), 0x81, 0xFE))
            return false;
        if (i + 1 >= bytes.size())
            break;
        if (isBetween(at(i + 1), 0x30, 0x39)) {
            if (i + 3 >= bytes.size())
                break;
            if (!isBetween(at(i + 2), 0x81, 0xFE) || !isBetween(at(i + 3), 0x30, 0x39))
                return false;
            i += 4;
            continue;
        }
        if (!isBetween(at(i + 1), 0x40, 0xFE) || at(i + 1) == 0x7F)
            return false;
        ++pairs;
        common += isBetween(at(i), 0xA1, 0xF7) && at(i + 1) >= 0xA1;
        i += 2;
    }
    constexpr qsizetype kShare = 7;
    return pairs > 0 && common * 10 >= pairs * kShare;
}

bool isHigh(char c)
{
    return static_cast<Byte>(c) >= 0x80;
}

/// Whether all of `bytes` is UTF-8, but for a last character that may be cut off.
bool isUtf8(const QByteArray& bytes)
{
    const char* good = wellFormedEnd(bytes.constBegin(), bytes.constEnd());
    return good == bytes.constEnd() || isCutOff(good, bytes.constEnd());
}

/// Characters of more than one byte, and places where there is none, in what should be UTF-8.
struct Utf8Tally {
    qsizetype characters = 0;
    qsizetype wrong = 0;
    qsizetype firstWrong = -1;
};

Utf8Tally tallyUtf8(const QByteArray& bytes)
{
    Utf8Tally tally;
    const char* at = bytes.constBegin();
    while (at < bytes.constEnd()) {
        const char* good = wellFormedEnd(at, bytes.constEnd());
        // Each character has one first byte.
        tally.characters += std::count_if(at, good, [](char c) { return static_cast<Byte>(c) >= 0xC0; });
        if (good == bytes.constEnd() || isCutOff(good, bytes.constEnd()))
            break;
        if (tally.firstWrong < 0)
            tally.firstWrong = good - bytes.constBegin();
        ++tally.wrong;
        at = good + 1;
    }
    return tally;
}

Result<std::optional<TextEncoding>> recogniseWithNuls(const QByteArray& bytes)
{
    qsizetype odd = 0;
    qsizetype even = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd > 0 && even == 0)
        return std::optional(TextEncoding::Utf16Le);
    if (even > 0 && odd == 0)
        return std::optional(TextEncoding::Utf16Be);
    return Error{Error::Code::BadInput,
                 Text::tr("This is no text file: much of it is NUL bytes. Export it again as CSV."),
                 {}};
}

}  // namespace

Result<std::optional<TextEncoding>> recogniseEncoding(const QByteArray& bytes)
{
    // A few are an accident; UTF-16 of plain letters has one in every second byte.
    constexpr qsizetype kManyNuls = 4;
    if (bytes.contains('\0') && bytes.count('\0') * kManyNuls > bytes.size())
        return recogniseWithNuls(bytes);
    if (isUtf8(bytes)) {
        const bool isPlain = std::none_of(bytes.cbegin(), bytes.cend(), isHigh);
        return isPlain ? std::nullopt : std::optional(TextEncoding::Utf8);
    }
    const Utf8Tally tally = tallyUtf8(bytes);
    constexpr qsizetype kRarelyWrong = 20;
    if (tally.characters > tally.wrong * kRarelyWrong)
        return std::optional(TextEncoding::Utf8);
    if (isPlausibleGb18030(bytes))
        return std::optional(TextEncoding::Gb18030);
    const QByteArray before = bytes.first(tally.firstWrong);
    const qsizetype line = 1 + std::max(before.count('\n'), before.count('\r'));
    return Error{
        Error::Code::BadInput,
        Text::tr("Line %1: the text is neither UTF-8 nor GB18030. Say which encoding it is in, or save "
                 "the file as “CSV UTF-8” and try again.")
            .arg(line),
        {}};
}

QString keyword(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"utf-8"_s;
    case TextEncoding::Utf16Le: return u"utf-16le"_s;
    case TextEncoding::Utf16Be: return u"utf-16be"_s;
    case TextEncoding::Gb18030: return u"gb18030"_s;
    case TextEncoding::Windows1252: return u"windows-1252"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16Le: return u"UTF-16 LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16 BE"_s;
    case TextEncoding::Gb18030: return u"GB18030"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

QList<TextEncoding> allTextEncodings()
{
    return {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Gb18030,
            TextEncoding::Windows1252};
}

std::optional<TextEncoding> textEncodingFromKeyword(const QString& text)
{
    static const QHash<QString, TextEncoding> kOthers{
        {u"gbk"_s, TextEncoding::Gb18030},        {u"gb2312"_s, TextEncoding::Gb18030},
        {u"cp936"_s, TextEncoding::Gb18030},      {u"cp1252"_s, TextEncoding::Windows1252},
        {u"latin1"_s, TextEncoding::Windows1252}, {u"iso88591"_s, TextEncoding::Windows1252},
        {u"utf16"_s, TextEncoding::Utf16Le}};
    const auto plain = [](const QString& word) {
        return word.toLower().remove(u'-').remove(u'_').remove(u' ');
    };
    for (const TextEncoding encoding : allTextEncodings()) {
        if (plain(keyword(encoding)) == plain(text))
            return encoding;
    }
    const auto other = kOthers.constFind(plain(text));
    return other != kOthers.constEnd() ? std::optional(*other) : std::nullopt;
}

}  // namespace holdfast
