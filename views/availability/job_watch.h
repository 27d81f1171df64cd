// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"

#include <atomic>
#include <memory>
#include <optional>

namespace holdfast {

/// Follows a job on another thread, and stops it. The job's side lives on when the watcher is gone.
class JobWatch {
public:
    JobWatch() : m_state(std::make_shared<State>()) {}

    /// To be given to the job.
    Progress progress() const
    {
        return [state = m_state](qint64 done, qint64 total) {
            state->done = done;
            state->total = total;
            return !state->isStopped;
        };
    }
    void stop() { m_state->isStopped = true; }
    bool isStopped() const { return m_state->isStopped; }
    /// How much is done, 0 … 100; absent while the job has not said how much there is.
    std::optional<int> percent() const
    {
        constexpr qint64 kWhole = 100;
        const qint64 total = m_state->total;
        if (total <= 0)
            return std::nullopt;
        const double share = static_cast<double>(m_state->done) / static_cast<double>(total);
        return static_cast<int>(share * kWhole);
    }

private:
    struct State {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> isStopped{false};
    };

    std::shared_ptr<State> m_state;
};

}  // namespace holdfast
