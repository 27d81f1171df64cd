// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/state_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Words = QHash<QString, MonitorState>;

void put(Words& words, MonitorState state, const QString& list)
{
    for (const QString& word : list.split(u'|'))
        words.insert(word, state);
}

Words makeWords()
{
    Words words;
    put(words, MonitorState::Up,
        u"up|ok|1|1.0|true|online|available|success|successful|succeeded|healthy|pass|passed|alive|running|"
        u"active|"
        "reachable|operational|normal|good|正常|在线|可用|成功|健康|运行|运行中|正常运行|通|畅通|通过"_s);
    put(words, MonitorState::Down,
        u"down|0|0.0|false|offline|unavailable|fail|failed|failure|error|critical|outage|problem|unreachable|"
        u"dead|"
        "stopped|disaster|major outage|high|中断|故障|离线|不可用|失败|异常|宕机|不通|停机|停止|掉线|断开|"
        "服务中断|未恢复|未解决|严重|灾难"_s);
    put(words, MonitorState::Degraded,
        u"degraded|warning|warn|slow|partial|partial outage|pending|unstable|degraded performance|降级|缓慢|"
        "性能下降|部分可用|亚健康|波动|警告|不稳定|响应慢"_s);
    put(words, MonitorState::Maintenance,
        u"maintenance|paused|planned|scheduled|under maintenance|维护|维护中|计划维护|计划内维护|计划内|暂停|检修"_s);
    put(words, MonitorState::None,
        u"unknown|n/a|na|null|none|undetermined|nodata|no data|started|-|—|未知|无数据|无|不详"_s);
    return words;
}

/// What became of a problem.
Words makeOutcomes()
{
    Words words;
    const QString outcomes =
        u"resolved|recovered|closed|finished|solved|恢复|已恢复|已解决|已关闭|已结束|已处理|已修复"_s;
    put(words, MonitorState::Up, outcomes);
    return words;
}

}  // namespace

QString keyword(MonitorState state)
{
    switch (state) {
    case MonitorState::None: return u"none"_s;
    case MonitorState::Up: return u"up"_s;
    case MonitorState::Maintenance: return u"maintenance"_s;
    case MonitorState::Degraded: return u"degraded"_s;
    case MonitorState::Down: return u"down"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MonitorState> monitorStateFromKeyword(const QString& word)
{
    for (const auto state : {MonitorState::None, MonitorState::Up, MonitorState::Maintenance,
                             MonitorState::Degraded, MonitorState::Down}) {
        if (keyword(state) == word)
            return state;
    }
    return std::nullopt;
}

QStringList bareWords()
{
    return {u"0"_s, u"1"_s, u"true"_s, u"false"_s};
}

bool isBareWord(const QString& word)
{
    return bareWords().contains(word.trimmed().toLower());
}

std::optional<MonitorState> stateOfWord(const QString& word, TableLayout::Rows rows)
{
    static const Words words = makeWords();
    static const Words outcomes = makeOutcomes();
    const QString small = word.trimmed().toLower();
    if (const auto found = words.constFind(small); found != words.constEnd())
        return found.value();
    if (outcomes.contains(small))
        return rows == TableLayout::Rows::Intervals ? MonitorState::Down : MonitorState::Up;
    return std::nullopt;
}

}  // namespace holdfast
