// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

#include <memory>
#include <optional>

namespace holdfast {

/// What stands for one character when only initials are typed.
struct Initial {
    quint64 letters = 0;   ///< A set: bit 0 is "a", bit 25 "z", bit 26 "0", bit 35 "9". Empty: nothing fits.
    qsizetype at = 0;      ///< Where the character stands in its text.
    qsizetype length = 0;  ///< Its UTF-16 units.
    bool isChinese = false;  ///< Otherwise it stands for itself.
};

/// The first letters of the pinyin of Chinese characters: "zz" for 组长, "sjk" for 数据库.
///
/// A character that is commonly read in several ways has all their letters, because people type as they
/// speak: 重启 is found by "cq" and, less rightly, by "zq". The main reading is ICU's (Unihan, kMandarin);
/// the others, of words and of surnames, stand in a list of our own.
///
/// Use one object for many texts: the first Chinese character costs about 80 ms, because ICU reads its rules
/// then, and what is known of a character is kept.
class Pinyin {
public:
    Pinyin();
    ~Pinyin();
    Pinyin(const Pinyin&) = delete;
    Pinyin& operator=(const Pinyin&) = delete;

    /// One for each Chinese character, Latin letter and digit of `text`, in order. Others have none, so that
    /// brackets and blanks may be left out. Chinese characters have none where the machine lacks ICU's data.
    QList<Initial> initialsOf(const QString& text);

    /// Where in `initials` the small `letters` (and digits) begin to fit, one after the other and one of them
    /// for a Chinese character; Latin words are found as they are written.
    static std::optional<qsizetype> find(const QList<Initial>& initials, QStringView letters);
    /// Whether `word` can be meant as initials: two small Latin letters or more, and digits.
    static bool isTypedSo(QStringView word);

private:
    struct Converter;

    quint64 lettersOf(char32_t character);

    std::unique_ptr<Converter> m_converter;
    QHash<char32_t, quint64> m_known;
};

}  // namespace holdfast
