// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/day_buffers.h"

#include <algorithm>

namespace holdfast {

namespace {

constexpr size_t kFirstCapacity = 32;
constexpr size_t kOverhead = 160;          ///< Bytes of an empty buffer, its place and its key.
constexpr size_t kRoomForOne = 64 * 1024;  ///< A day of one sample a minute fits in.

size_t bytesOf(size_t capacity)
{
    return capacity * sizeof(Sample);
}

}  // namespace

DayBuffers::Buffer& DayBuffers::open(int series, qint64 day)
{
    const auto known = m_places.find({series, day});
    if (known != m_places.end()) {
        m_buffers.splice(m_buffers.begin(), m_buffers, known->second);
        return m_buffers.front();
    }
    // The memory of the day that is handed on serves the new one.
    if (m_spare.empty() && m_bytes + kRoomForOne > m_budget && !m_buffers.empty())
        handOn(std::prev(m_buffers.end()));
    makeRoom(nullptr);
    m_buffers.push_front({series, day, {}});
    if (!m_spare.empty()) {
        m_buffers.front().samples = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_bytes += kOverhead;
    m_places.emplace(Key{series, day}, m_buffers.begin());
    return m_buffers.front();
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
    m_buffers.sort([](const Buffer& a, const Buffer& b) {
        return a.series != b.series ? a.series < b.series : a.day < b.day;
    });
    while (!m_buffers.empty())
        handOn(m_buffers.begin());
    m_spare.clear();
}

void DayBuffers::handOn(Place place)
{
    m_bytes -= kOverhead + bytesOf(place->samples.capacity());
    m_take(place->series, place->day, place->samples);
    m_bytes += bytesOf(place->samples.capacity());
    place->samples.clear();
    // Memory of handed-on buffers counts as used as long as it is kept.
    m_spare.push_back(std::move(place->samples));
    m_places.erase({place->series, place->day});
    m_buffers.erase(place);
}

void DayBuffers::makeRoom(const Buffer* spared)
{
    while (m_bytes > m_budget && !m_spare.empty()) {
        m_bytes -= bytesOf(m_spare.back().capacity());
        m_spare.pop_back();
    }
    while (m_bytes > m_budget && !m_buffers.empty()) {
        auto oldest = std::prev(m_buffers.end());
        if (&*oldest == spared) {
            if (m_buffers.size() == 1)
                return;
            --oldest;
        }
        handOn(oldest);
        m_bytes -= bytesOf(m_spare.back().capacity());
        m_spare.pop_back();
    }
}

}  // namespace holdfast
