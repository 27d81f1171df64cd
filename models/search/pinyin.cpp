// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/pinyin.h"

#include <QString>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kFirstDigit = 26;

/// A character that is commonly read with different first letters, and those letters.
struct Polyphone {
    char32_t character;
    std::string_view letters;
};

constexpr std::array kPolyphones = std::to_array<Polyphone>(
    {{U'长', "zc"}, {U'重', "zc"}, {U'行', "xh"}, {U'调', "dt"}, {U'校', "xj"},  {U'降', "jx"}, {U'弹', "dt"},
     {U'传', "cz"}, {U'会', "hk"}, {U'参', "cs"}, {U'朝', "cz"}, {U'单', "dcs"}, {U'曾', "cz"}, {U'解', "jx"},
     {U'率', "ls"}, {U'卡', "kq"}, {U'厦', "sx"}, {U'仇', "cq"}, {U'覃', "tq"},  {U'盛', "sc"}, {U'省', "sx"},
     {U'系', "xj"}, {U'区', "qo"}, {U'查', "cz"}, {U'藏', "cz"}, {U'乐', "ly"},  {U'石', "sd"}, {U'种', "zc"},
     {U'便', "bp"}, {U'宿', "sx"}, {U'识', "sz"}, {U'提', "td"}, {U'折', "zs"},  {U'车', "cj"}, {U'给', "gj"},
     {U'壳', "kq"}, {U'括', "kg"}, {U'奇', "qj"}, {U'期', "qj"}, {U'强', "qj"},  {U'粘', "zn"}, {U'属', "sz"},
     {U'泊', "bp"}, {U'屏', "pb"}, {U'辟', "pb"}, {U'扁', "bp"}, {U'伺', "sc"},  {U'氏', "sz"}, {U'合', "hg"},
     {U'见', "jx"}, {U'圈', "qj"}, {U'咖', "kg"}, {U'吓', "xh"}, {U'巷', "xh"},  {U'否', "fp"}, {U'纤', "xq"},
     {U'遗', "yw"}, {U'蔚', "wy"}, {U'尉', "wy"}, {U'艾', "ay"}, {U'翟', "zd"},  {U'栅', "zs"}, {U'刹', "cs"},
     {U'召', "zs"}, {U'莘', "sx"}, {U'匙', "sc"}, {U'陶', "ty"}, {U'万', "wm"},  {U'术', "sz"}, {U'阿', "ae"},
     {U'柜', "gj"}, {U'贾', "jg"}, {U'颈', "jg"}, {U'溃', "kh"}, {U'秘', "mb"},  {U'弄', "nl"}, {U'刨', "bp"},
     {U'曝', "bp"}, {U'铅', "qy"}, {U'茄', "qj"}, {U'殖', "zs"}, {U'卒', "zc"},  {U'沓', "td"}, {U'尾', "wy"},
     {U'叶', "yx"}, {U'臭', "cx"}, {U'畜', "cx"}, {U'幢', "zc"}, {U'澄', "cd"},  {U'适', "sk"}, {U'嗯', "ne"},
     {U'隗', "wk"}, {U'褚', "cz"}});

std::optional<int> bitOf(char32_t character)
{
    if (character >= U'a' && character <= U'z')
        return static_cast<int>(character - U'a');
    if (character >= U'A' && character <= U'Z')
        return static_cast<int>(character - U'A');
    if (character >= U'0' && character <= U'9')
        return kFirstDigit + static_cast<int>(character - U'0');
    return std::nullopt;
}

quint64 setOf(char32_t character)
{
    const auto bit = bitOf(character);
    return bit ? quint64{1} << *bit : 0;
}

}  // namespace

struct Pinyin::Converter {
    Converter()
    {
        UErrorCode status = U_ZERO_ERROR;
        hanToLatin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            hanToLatin.reset();
    }

    std::unique_ptr<icu::Transliterator> hanToLatin;
};

Pinyin::Pinyin()
{
    for (const auto& [character, letters] : kPolyphones) {
        quint64 set = 0;
        for (const char letter : letters)
            set |= setOf(static_cast<char32_t>(letter));
        m_known.insert(character, set);
    }
}

Pinyin::~Pinyin() = default;

quint64 Pinyin::lettersOf(char32_t character)
{
    const auto known = m_known.constFind(character);
    if (known != m_known.cend())
        return *known;
    quint64 letters = 0;
    if (QChar::script(character) == QChar::Script_Han) {
        if (m_converter == nullptr)
            m_converter = std::make_unique<Converter>();
        if (m_converter->hanToLatin != nullptr) {
            icu::UnicodeString reading(static_cast<UChar32>(character));
            m_converter->hanToLatin->transliterate(reading);
            const QString latin = QString::fromUtf16(reading.getBuffer(), reading.length())
                                      .normalized(QString::NormalizationForm_D);
            letters = latin.isEmpty() ? 0 : setOf(latin.at(0).unicode());
        }
    } else {
        // Full-width letters and digits count as what they are.
        const QString plain = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
        letters = plain.isEmpty() ? 0 : setOf(plain.at(0).unicode());
    }
    m_known.insert(character, letters);
    return letters;
}

QList<Initial> Pinyin::initialsOf(const QString& text)
{
    QList<Initial> initials;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text.at(at).unicode();
        const qsizetype start = at;
        if (text.at(at).isHighSurrogate() && at + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        if (const quint64 letters = lettersOf(character); letters != 0)
            initials.append({letters, start, at + 1 - start, QChar::script(character) == QChar::Script_Han});
    }
    return initials;
}

std::optional<qsizetype> Pinyin::find(const QList<Initial>& initials, QStringView letters)
{
    const auto fits = [](const Initial& initial, QChar c) {
        return (initial.letters & setOf(c.unicode())) != 0;
    };
    if (letters.isEmpty())
        return std::nullopt;
    for (auto from = initials.cbegin();; ++from) {
        from = std::search(from, initials.cend(), letters.cbegin(), letters.cend(), fits);
        if (from == initials.cend())
            return std::nullopt;
        if (std::any_of(from, from + letters.size(),
                        [](const Initial& initial) { return initial.isChinese; }))
            return from - initials.cbegin();
    }
}

bool Pinyin::isTypedSo(QStringView word)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::count_if(word.cbegin(), word.cend(), isLetter) >= 2 &&
           std::all_of(word.cbegin(), word.cend(), [&](QChar c) { return isLetter(c) || isDigit(c); });
}

}  // namespace holdfast
