// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/connection.h"

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

class Database;

/// Changes with every change of how state_day follows from what files said; see derivation.version.
constexpr int kDerivationVersion = 1;

/// Makes state_day anew from what all imports say of a series (the rule: SampleTimeline and timelineOf()). To
/// be used in store bodies, in the transaction that changed what they say; throws as they do.
class Derivation {
public:
    explicit Derivation(Connection& connection);
    ~Derivation();
    Derivation(const Derivation&) = delete;
    Derivation& operator=(const Derivation&) = delete;

    /// Counts from now on where `import` says another state than others of the same moment.
    void countContradictionsOf(qint64 import);
    qint64 contradictions() const;

    /// Days of `series` whose samples, intervals or coverage changed, ascending. `longestMs`: of the
    /// intervals between samples that hold or held on these days.
    void derive(qint64 series, const std::vector<qint64>& days, qint64 longestMs);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// Days of `series` about which `import` says anything that state_day follows from, ascending.
std::vector<qint64> daysOf(Connection& connection, qint64 series, qint64 import);
/// The longest interval between samples of any import of `series`, milliseconds; 0 where there is none.
qint64 longestIntervalOf(Connection& connection, qint64 series);

/// Whether state_day was made by the present rules.
Result<bool> isDerivationCurrent(Database& database);
/// Makes all of state_day anew where it was not.
Done deriveWhatIsOutdated(Database& database);
/// Makes all of state_day anew.
void deriveEverything(Connection& connection);

}  // namespace holdfast
