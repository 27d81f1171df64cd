// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator_memory.h"

#include "app/locations.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kOperatorLimit = 4096;

QString operatorPath(const DataFolder& folder)
{
    return stateFolderFor(folder) + u"/operator"_s;
}

}  // namespace

std::optional<RememberedOperator> rememberedOperator(const Disk& disk, const DataFolder& folder)
{
    const auto content = disk.read(operatorPath(folder), kOperatorLimit);
    if (!content)
        return std::nullopt;
    const QString text = QString::fromUtf8(content.value());
    return RememberedOperator{text.section(u'\n', 0, 0), text.section(u'\n', 1, 1)};
}

void rememberOperator(Disk& disk, const DataFolder& folder, const RememberedOperator& person)
{
    [[maybe_unused]] auto kept = disk.makeFolder(stateFolderFor(folder));
    if (kept)
        kept = atomicWrite(disk, operatorPath(folder), (person.name + u'\n' + person.role).toUtf8());
}

}  // namespace holdfast
