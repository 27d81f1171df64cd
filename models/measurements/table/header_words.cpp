// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/header_words.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Roles = QHash<QString, ColumnRole>;

void put(Roles& roles, ColumnRole role, const QString& list)
{
    for (const QString& word : list.split(u'|'))
        roles.insert(word, role);
}

/// Words without blanks, lines and points between their parts.
Roles makeRoles()
{
    Roles roles;
    put(roles, ColumnRole::Time,
        u"time|timestamp|datetime|date|ts|checkedat|checktime|createdat|eventtime|start|starttime|startedat|"
        "startdate|begin|begintime|from|downat|since|clock|problemtime|periodstart|day|month|hour|"
        "时间|日期|时间戳|日期时间|采集时间|检测时间|监测时间|记录时间|数据时间|上报时间|事件时间|统计时间|"
        "统计周期|月份|"
        "开始时间|开始|起始时间|开始日期|故障开始|故障开始时间|中断开始|中断开始时间|发生时间|故障时间|"
        "告警时间|"
        "首次告警时间|起始"_s);
    put(roles, ColumnRole::End,
        u"end|endtime|endedat|enddate|to|until|recoverytime|recoveredat|resolvedat|resolvetime|upat|finish|"
        "finishtime|periodend|结束时间|结束|结束日期|恢复时间|截止时间|故障结束|故障结束时间|故障恢复时间|"
        "中断结束|"
        "中断结束时间|解决时间|关闭时间"_s);
    put(roles, ColumnRole::Duration,
        u"duration|downtime|outageduration|持续时间|持续时长|时长|中断时长|故障时长|停机时长|历时"_s);
    put(roles, ColumnRole::Monitor,
        u"monitor|monitorname|check|checkname|service|servicename|name|target|url|site|sitename|endpoint|job|"
        u"probe|"
        "probename|monitorurl|监控项|监控|监控名称|监控点|监测|监测项|监测点|监测名称|服务|服务名|服务名称|"
        "名称|站点|目标|"
        "对象|监控对象|监测对象|接口|接口名称"_s);
    put(roles, ColumnRole::Component,
        u"component|componentname|instance|host|hostname|server|device|node|ip|ipaddress|组件|组件名称|主机|"
        u"主机名|"
        "主机名称|实例|实例名|设备|服务器|节点|ip地址"_s);
    put(roles, ColumnRole::Module,
        u"module|modulename|system|systemname|application|app|模块|模块名称|系统|系统名称|应用|应用名称|"
        u"子系统|业务模块|"
        "业务系统|所属模块|所属系统"_s);
    put(roles, ColumnRole::State,
        u"state|status|event|eventtype|result|up|isup|probesuccess|available|isavailable|alive|health|ok|"
        u"success|"
        "down|isdown|problem|alarm|状态|结果|事件|事件类型|检测结果|监测结果|监控状态|运行状态|服务状态|"
        "是否可用|是否正常|"
        "是否故障|是否中断|故障|中断|告警"_s);
    put(roles, ColumnRole::Value,
        u"value|metricvalue|response|responsetime|resptime|latency|rtt|ping|elapsed|loadtime|avgresponse|"
        "avgresponsetime|averageresponsetime|值|数值|监控值|指标值|响应|响应时间|平均响应时间|响应时长|耗时|"
        "延迟|时延|"
        "平均耗时"_s);
    put(roles, ColumnRole::Share,
        u"availability|uptime|sla|availabilitypct|uptimepct|uptimepercent|availabilityrate|可用率|可用性|"
        u"在线率|"
        "可用度|服务可用率|服务可用性|月可用率"_s);
    put(roles, ColumnRole::Cause,
        u"cause|reason|message|msg|error|note|notes|remark|comment|description|detail|details|原因|备注|说明|"
        u"描述|信息|"
        "消息|故障原因|中断原因|错误信息|故障描述|事件描述|告警内容"_s);
    return roles;
}

bool isHour(const QString& joined)
{
    static const QStringList kHours{u"hour"_s, u"hours"_s, u"hourofday"_s, u"小时"_s, u"时"_s,
                                    u"时段"_s, u"时点"_s,  u"钟点"_s,      u"整点"_s};
    return kHours.contains(joined);
}

/// Which of two times of day a column with such a name would hold; nothing where the name speaks of days.
std::optional<ColumnRole> clockOf(const Roles& roles, const QString& joined)
{
    static const QStringList kClocks{u"clock"_s, u"timeofday"_s, u"时刻"_s, u"时分"_s, u"时分秒"_s};
    static const QRegularExpression kDays(u"date|month|日期|月份|周期|^day$"_s);
    if (kClocks.contains(joined) || isHour(joined))
        return ColumnRole::Clock;
    if (kDays.match(joined).hasMatch())
        return std::nullopt;
    const auto found = roles.constFind(QString(joined).replace(u"时刻"_s, u"时间"_s));
    if (found == roles.constEnd())
        return std::nullopt;
    if (found.value() == ColumnRole::Time)
        return ColumnRole::Clock;
    return found.value() == ColumnRole::End ? std::optional(ColumnRole::EndClock) : std::nullopt;
}

struct NameAndUnit {
    QString name;
    QString unit;
};

/// "response_ms", "Duration (in mins.)", "耗时（毫秒）".
NameAndUnit cutUnit(const QString& text)
{
    static const QRegularExpression inBrackets(
        u"^(.*?)\\s*[(\\[（【]\\s*(?:in |单位[:：]?)?\\s*([^)\\]）】]*?)\\.?\\s*[)\\]）】]\\s*$"_s);
    static const QRegularExpression atEnd(
        u"^(.+)[_ .-](ms|s|sec|secs|seconds|milliseconds|min|mins|minutes|h|hours|pct|percent|bytes|kb|mb|gb|%)$"_s);
    for (const QRegularExpression& form : {inBrackets, atEnd}) {
        const auto match = form.match(text);
        if (match.hasMatch())
            return {match.captured(1), match.captured(2)};
    }
    if (text.endsWith(u'%') && text.size() > 1)
        return {text.chopped(1), u"%"_s};
    return {text, {}};
}

}  // namespace

HeaderWord readHeaderWord(const QString& name)
{
    static const Roles roles = makeRoles();
    static const QRegularExpression joints(u"[\\s_.\\-/:：]+"_s);
    static const QRegularExpression response(u"resp|laten|rtt|ping|elapsed|loadtime|响应|耗时|延迟|时延"_s);
    static const QRegularExpression against(u"down|problem|alarm|error|fail|故障|中断|告警|异常|失败"_s);
    const QString small = name.trimmed().toLower();
    const NameAndUnit cut = cutUnit(small);
    HeaderWord word;
    word.unit = cut.unit;
    for (const QString& candidate : {cut.name, small}) {
        const QString joined = QString(candidate).remove(joints);
        if (const auto found = roles.constFind(joined); found != roles.constEnd()) {
            word.role = found.value();
            break;
        }
    }
    word.clock = clockOf(roles, QString(cut.name).remove(joints));
    word.isHour = isHour(QString(cut.name).remove(joints));
    word.isResponse = response.match(small).hasMatch();
    if (!word.role && word.isResponse)
        word.role = ColumnRole::Value;
    word.isCountedAgainst = against.match(small).hasMatch();
    return word;
}

}  // namespace holdfast
