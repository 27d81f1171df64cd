// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/state_words.h"

#include <QHash>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace holdfast {

/// What the words of a table say of states. Quick where one word comes again and again.
class WordFinder {
public:
    explicit WordFinder(const TableLayout& layout) : m_words(layout.words), m_rows(layout.rows) {}

    /// Nothing for a word that is not known.
    std::optional<MonitorState> find(std::string_view word)
    {
        if (word == m_lastWord && m_lastState)
            return m_lastState;
        m_lastState = findSlowly(word);
        m_lastWord = word;
        return m_lastState;
    }

private:
    std::optional<MonitorState> findSlowly(std::string_view word)
    {
        constexpr size_t kMostKept = 1000;
        const std::string key(word);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        const auto said = m_words.constFind(text.trimmed().toLower());
        std::optional<MonitorState> state;
        if (said != m_words.constEnd())
            state = said.value();
        else if (!isBareWord(text))
            state = stateOfWord(text, m_rows);
        if (state && m_known.size() < kMostKept)
            m_known.emplace(key, *state);
        return state;
    }

    QHash<QString, MonitorState> m_words;
    TableLayout::Rows m_rows;
    std::unordered_map<std::string, MonitorState> m_known;
    std::string m_lastWord;
    std::optional<MonitorState> m_lastState;
};

}  // namespace holdfast
