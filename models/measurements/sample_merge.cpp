// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/sample_merge.h"

#include <algorithm>

namespace holdfast {

namespace {

bool isEarlier(const Sample& a, const Sample& b)
{
    return a.atMs < b.atMs;
}

bool contradict(const Sample& a, const Sample& b)
{
    return a.state != b.state && a.state != MonitorState::None && b.state != MonitorState::None;
}

}  // namespace

Sample merged(const Sample& a, const Sample& b)
{
    Sample both{a.atMs, std::max(a.state, b.state), a.value};
    if (!a.hasValue() || (b.hasValue() && b.value > a.value))
        both.value = b.value;
    return both;
}

qint64 settle(std::vector<Sample>& samples)
{
    std::sort(samples.begin(), samples.end(), isEarlier);
    qint64 contradictions = 0;
    bool isCounted = false;
    size_t kept = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i].atMs != samples[kept].atMs) {
            samples[++kept] = samples[i];
            isCounted = false;
            continue;
        }
        if (!isCounted && contradict(samples[kept], samples[i])) {
            ++contradictions;
            isCounted = true;
        }
        samples[kept] = merged(samples[kept], samples[i]);
    }
    if (!samples.empty())
        samples.resize(kept + 1);
    return contradictions;
}

std::vector<Sample> mergedLists(const std::vector<Sample>& a, const std::vector<Sample>& b,
                                qint64& contradictions)
{
    std::vector<Sample> both;
    both.reserve(a.size() + b.size());
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (left->atMs < right->atMs) {
            both.push_back(*left++);
        } else if (right->atMs < left->atMs) {
            both.push_back(*right++);
        } else {
            contradictions += contradict(*left, *right) ? 1 : 0;
            both.push_back(merged(*left++, *right++));
        }
    }
    both.insert(both.end(), left, a.cend());
    both.insert(both.end(), right, b.cend());
    return both;
}

}  // namespace holdfast
