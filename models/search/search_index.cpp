// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_index.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Between fields, and after the last; folded() leaves neither in a text, so no word reaches over them.
constexpr QChar kFieldMark = u'\x1F';
constexpr QChar kItemMark = u'\x1E';

namespace score {

constexpr int kWholeName = 50;
constexpr int kNameBegins = 40;
constexpr int kInName = 30;
constexpr int kInitialsBegin = 22;
constexpr int kInitials = 20;
constexpr int kInText = 10;

}  // namespace score

constexpr std::array kKinds{SearchKind::Command, SearchKind::Contact, SearchKind::Incident,
                            SearchKind::Plan,    SearchKind::Step,    SearchKind::Entry};

constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();

/// The next place of `word` in `text`. The first unit is found by Qt with vector instructions, which for
/// short words in Chinese text is several times faster than QStringView::indexOf() of the word.
qsizetype nextPlace(QStringView text, QStringView word, qsizetype from)
{
    const QChar first = word.front();
    const qsizetype last = text.size() - word.size();
    for (qsizetype at = text.indexOf(first, from); at >= 0 && at <= last; at = text.indexOf(first, at + 1)) {
        if (text.sliced(at, word.size()) == word)
            return at;
    }
    return -1;
}

}  // namespace

SearchIndex::Part& SearchIndex::part(const QString& key)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&key](const Part& known) { return known.key == key; });
    return found == m_parts.end() ? m_parts.emplace_back(Part{key, {}, {}, {}, {}}) : *found;
}

void SearchIndex::replace(const QString& key, const QList<SearchItem>& items)
{
    part(key) = Part{key, {}, {}, {}, {}};
    append(key, items);
}

void SearchIndex::append(const QString& key, const QList<SearchItem>& items)
{
    Part& target = part(key);
    if (target.items.isEmpty())
        target.items.reserve(items.size());
    for (const SearchItem& item : items)
        add(target, item);
}

void SearchIndex::remove(const QString& key)
{
    std::erase_if(m_parts, [&key](const Part& known) { return known.key == key; });
}

void SearchIndex::add(Part& part, const SearchItem& item)
{
    part.items.append(item);
    const qsizetype start = part.text.size();
    part.text += folded(item.title);
    for (const QString& name : item.names)
        part.text += kFieldMark + folded(name);
    const qsizetype namesEnd = part.text.size();
    part.text += kFieldMark + folded(item.detail) + kFieldMark + folded(item.text);
    if (item.kind == SearchKind::Contact)
        part.text += kFieldMark + folded(item.number);
    part.text += kItemMark;
    part.places.push_back({start, namesEnd});
    part.initials.emplace_back();
    if (item.kind == SearchKind::Entry)
        return;
    for (const QString& name : QStringList{item.title} + item.names)
        part.initials.back() += m_pinyin.initialsOf(name) << Initial{};
}

bool SearchIndex::has(const QString& key) const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(),
                       [&key](const Part& known) { return known.key == key; });
}

qsizetype SearchIndex::size() const
{
    qsizetype size = 0;
    for (const Part& part : m_parts)
        size += part.items.size();
    return size;
}

QList<SearchItem> SearchIndex::itemsOf(SearchKind kind) const
{
    QList<SearchItem> items;
    for (const Part& part : m_parts) {
        std::copy_if(part.items.cbegin(), part.items.cend(), std::back_inserter(items),
                     [kind](const SearchItem& item) { return item.kind == kind; });
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const SearchItem& a, const SearchItem& b) { return a.when > b.when; });
    return items;
}

int SearchIndex::scoreAt(const Part& part, std::size_t item, const QString& word, qsizetype hit)
{
    const Place& place = part.places[item];
    if (hit >= place.namesEnd)
        return score::kInText;
    const QStringView names = QStringView(part.text).first(place.namesEnd);
    int best = score::kInName;
    for (qsizetype at = hit; at >= 0; at = nextPlace(names, word, at + 1)) {
        if (at != place.start && part.text.at(at - 1) != kFieldMark)
            continue;
        const qsizetype after = at + word.size();
        if (after == place.namesEnd || part.text.at(after) == kFieldMark)
            return score::kWholeName;
        best = score::kNameBegins;
    }
    return best;
}

std::vector<int> SearchIndex::scoresOf(const Part& part, const QString& word)
{
    const std::size_t count = part.places.size();
    std::vector<int> scores(count, 0);
    std::size_t item = 0;
    for (qsizetype at = nextPlace(part.text, word, 0); at >= 0;) {
        while (item + 1 < count && part.places[item + 1].start <= at)
            ++item;
        scores[item] = scoreAt(part, item, word, at);
        at = item + 1 < count ? nextPlace(part.text, word, part.places[item + 1].start) : -1;
    }
    if (!Pinyin::isTypedSo(word))
        return scores;
    for (item = 0; item < count; ++item) {
        if (scores[item] >= score::kInName || part.initials[item].isEmpty())
            continue;
        if (const auto found = Pinyin::find(part.initials[item], word))
            scores[item] = *found == 0 || part.initials[item].at(*found - 1).letters == 0
                               ? score::kInitialsBegin
                               : score::kInitials;
    }
    return scores;
}

std::vector<SearchIndex::Candidate> SearchIndex::candidates(const QStringList& words) const
{
    std::vector<Candidate> found;
    for (const Part& part : m_parts) {
        std::vector<int> total = scoresOf(part, words.first());
        for (const QString& word : words.sliced(1)) {
            const std::vector<int> scores = scoresOf(part, word);
            for (std::size_t item = 0; item < total.size(); ++item)
                total[item] = total[item] > 0 && scores[item] > 0 ? total[item] + scores[item] : 0;
        }
        for (std::size_t item = 0; item < total.size(); ++item) {
            if (total[item] == 0)
                continue;
            const SearchItem& hit = part.items.at(static_cast<qsizetype>(item));
            found.push_back({total[item], hit.when ? toMs(*hit.when) : kNoTime, found.size(), &hit});
        }
    }
    return found;
}

QList<SearchGroup> SearchIndex::search(const QString& query, qsizetype perKind) const
{
    Q_ASSERT(perKind > 0);
    const QStringList words = wordsOf(query);
    if (words.isEmpty())
        return {};
    std::array<std::vector<Candidate>, kKinds.size()> found;
    for (const Candidate& candidate : candidates(words))
        found[static_cast<std::size_t>(candidate.item->kind)].push_back(candidate);
    QList<SearchGroup> groups;
    for (const SearchKind kind : kKinds) {
        auto& ofKind = found[static_cast<std::size_t>(kind)];
        if (ofKind.empty())
            continue;
        SearchGroup group{kind, {}, static_cast<qsizetype>(ofKind.size())};
        const auto end = ofKind.begin() + std::min<qsizetype>(group.count, perKind);
        std::partial_sort(ofKind.begin(), end, ofKind.end(), [](const Candidate& a, const Candidate& b) {
            return std::tuple(b.score, b.when, a.order) < std::tuple(a.score, a.when, b.order);
        });
        for (auto candidate = ofKind.begin(); candidate != end; ++candidate)
            group.hits.append(shown(*candidate, words));
        groups.append(group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const SearchGroup& a, const SearchGroup& b) {
        return a.hits.first().score > b.hits.first().score;
    });
    return groups;
}

QList<TextRange> SearchIndex::marks(const QString& text, const QStringList& words) const
{
    QList<TextRange> ranges = rangesOf(text, words);
    const QList<Initial> initials = m_pinyin.initialsOf(text);
    for (const QString& word : words) {
        if (!Pinyin::isTypedSo(word) || !rangesOf(text, {word}).isEmpty())
            continue;
        if (const auto found = Pinyin::find(initials, word)) {
            const qsizetype start = initials.at(*found).at;
            const Initial& last = initials.at(*found + word.size() - 1);
            ranges.append({start, last.at + last.length - start});
        }
    }
    return ranges;
}

SearchHit SearchIndex::shown(const Candidate& candidate, const QStringList& words) const
{
    constexpr qsizetype kExcerpt = 60;
    const SearchItem& item = *candidate.item;
    const auto marked = [&](const QString& text) {
        return item.kind == SearchKind::Entry ? rangesOf(text, words) : marks(text, words);
    };
    SearchHit hit{item, candidate.score, marked(item.title), item.detail, marked(item.detail)};
    const bool isAtTheFront = !hit.inExcerpt.isEmpty() && hit.inExcerpt.first().start < kExcerpt / 2;
    if (!hit.inTitle.isEmpty() || isAtTheFront)
        return hit;
    const QString excerpt = excerptOf(hit.inExcerpt.isEmpty() ? item.text : item.detail, words, kExcerpt);
    if (!excerpt.isEmpty()) {
        // Steps of several plans read alike.
        hit.excerpt = item.kind == SearchKind::Step ? u"%1 · %2"_s.arg(item.subject, excerpt) : excerpt;
        hit.inExcerpt = rangesOf(hit.excerpt, words);
    }
    return hit;
}

}  // namespace holdfast
