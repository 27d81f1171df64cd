// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/day_outline.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace holdfast {

/// Gathers samples by series and UTC day in a bounded amount of memory, in whatever order they come.
///
/// When memory runs short the fullest days are handed on: in a file in order of time those are the finished
/// ones, and of a shuffled file each day is handed on as few times as can be. A day may come back later, when
/// more of it appears.
class DayBuffers {
public:
    /// Takes the samples of one series and day, in the order in which they came. May change them.
    using Take = std::function<void(int series, qint64 day, std::vector<Sample>& samples)>;

    explicit DayBuffers(Take take, size_t budgetBytes = kBudgetBytes)
        : m_take(std::move(take)), m_budget(budgetBytes)
    {
    }

    struct Buffer {
        int series;
        qint64 day;
        std::vector<Sample> samples;
    };

    /// The buffer of that series and day; valid until it is handed on.
    Buffer& open(int series, qint64 day);
    /// To be called before a sample is added to a buffer that is full to its capacity.
    void grow(Buffer& buffer);
    /// Hands on all that is left, by series and day.
    void finish();

    static constexpr size_t kBudgetBytes = 12 * 1024 * 1024;

private:
    struct Key {
        int series;
        qint64 day;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        size_t operator()(const Key& key) const
        {
            return static_cast<size_t>(key.series) * 0x9E3779B97F4A7C15U + static_cast<size_t>(key.day);
        }
    };

    void handOn(const Key& key);
    void makeRoom(const Buffer* spared);

    Take m_take;
    size_t m_budget;
    size_t m_bytes = 0;
    std::unordered_map<Key, Buffer, Hash> m_buffers;  ///< A buffer stays where it is until it is handed on.
};

}  // namespace holdfast
