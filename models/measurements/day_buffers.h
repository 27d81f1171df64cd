// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/day_outline.h"

#include <functional>
#include <list>
#include <unordered_map>
#include <vector>

namespace holdfast {

/// Gathers samples by series and UTC day in a bounded amount of memory, in whatever order they come.
///
/// A day that was not touched for longest is handed on when memory runs short; it may come back later, when
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

    /// The buffer of that series and day; valid until the next call.
    Buffer& open(int series, qint64 day);
    /// To be called before a sample is added to a buffer that is full to its capacity.
    void grow(Buffer& buffer);
    /// Hands on all that is left, by series and day.
    void finish();

    static constexpr size_t kBudgetBytes = 12 * 1024 * 1024;

private:
    using Place = std::list<Buffer>::iterator;

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

    void handOn(Place place);
    void makeRoom(const Buffer* spared);

    Take m_take;
    size_t m_budget;
    size_t m_bytes = 0;
    std::list<Buffer> m_buffers;  ///< What was opened last is first.
    std::unordered_map<Key, Place, Hash> m_places;
    std::vector<std::vector<Sample>> m_spare;  ///< Memory to be used again.
};

}  // namespace holdfast
