// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <iostream>
#include <random>

namespace holdfast {

/// Printed, so that a failure can be repeated with HOLDFAST_SEED.
inline std::mt19937 seededChance(const char* test)
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    std::cout << test << " seed " << seed << " (HOLDFAST_SEED)" << std::endl;
    return std::mt19937(seed);
}

inline qint64 chosen(std::mt19937& chance, qint64 least, qint64 greatest)
{
    return std::uniform_int_distribution<qint64>(least, greatest)(chance);
}

}  // namespace holdfast
