// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/day_buffers.h"

#include <algorithm>
#include <tuple>

namespace holdfast {

namespace {

constexpr size_t kFirstCapacity = 32;
constexpr size_t kOverhead = 160;  ///< Bytes of an empty buffer and its place.

size_t bytesOf(size_t capacity)
{
    return capacity * sizeof(Sample);
}

}  // namespace

DayBuffers::Buffer& DayBuffers::open(int series, qint64 day)
{
    const auto known = m_buffers.find({series, day});
    if (known != m_buffers.end())
        return known->second;
    makeRoom(nullptr);
    m_bytes += kOverhead;
    return m_buffers.emplace(Key{series, day}, Buffer{series, day, {}}).first->second;
}

void DayBuffers::grow(Buffer& buffer)
{
    const size_t before = buffer.samples.capacity();
    const size_t after = std::max(kFirstCapacity, before * 2);
    m_bytes += bytesOf(after - before);
    makeRoom(&buffer);
    buffer.samples.reserve(after);
}

void DayBuffers::finish()
{
    std::vector<Key> keys;
    for (const auto& [key, buffer] : m_buffers)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return std::tie(a.series, a.day) < std::tie(b.series, b.day);
    });
    for (const Key& key : keys)
        handOn(key);
}

void DayBuffers::handOn(const Key& key)
{
    const auto place = m_buffers.find(key);
    m_bytes -= kOverhead + bytesOf(place->second.samples.capacity());
    m_take(key.series, key.day, place->second.samples);
    m_buffers.erase(place);
}

void DayBuffers::makeRoom(const Buffer* spared)
{
    if (m_bytes <= m_budget)
        return;
    std::vector<const Buffer*> fullest;
    for (const auto& [key, buffer] : m_buffers) {
        if (&buffer != spared)
            fullest.push_back(&buffer);
    }
    std::sort(fullest.begin(), fullest.end(), [](const Buffer* a, const Buffer* b) {
        return std::tuple(b->samples.size(), a->day, a->series) <
               std::tuple(a->samples.size(), b->day, b->series);
    });
    for (const Buffer* buffer : fullest) {
        if (m_bytes <= m_budget / 4 * 3)
            break;
        handOn({buffer->series, buffer->day});
    }
}

}  // namespace holdfast
