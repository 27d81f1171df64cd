// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// A small report with one block of each kind, and text that every format has to escape.
inline Report sampleReport(const QString& language = QStringLiteral("zh"), bool isDrill = false)
{
    Report report;
    ReportFurniture& furniture = report.furniture;
    furniture.kind = QStringLiteral("情况报告");
    furniture.title = QStringLiteral("核心数据库用户认证中断 <b>&");
    furniture.organisation = QStringLiteral("示例公司");
    furniture.code = QStringLiteral("INC-2026-003");
    furniture.version = QStringLiteral("V1.0");
    furniture.language = language;
    furniture.isDrill = isDrill;
    furniture.generatedAt = instantFromMs(1'795'547'400'000);  // 2026-11-24T19:10:00Z
    furniture.zone = QTimeZone("Asia/Shanghai");
    furniture.logHead = LogPlace{DeviceId(QUuid::createUuid()), 1204, sha256("root")};
    furniture.revisions = {{QStringLiteral("V1.0"), QStringLiteral("2025-02-20"), QStringLiteral("已批准"),
                            QStringLiteral("示例甲"), QStringLiteral("示例乙"), QStringLiteral("新建")}};
    block::Table table;
    table.title = QStringLiteral("步骤");
    table.columns = {{QStringLiteral("步骤"), 2.0}, {QStringLiteral("用时"), 1.0, block::Align::Right}};
    table.rows = {{QStringLiteral("=1+1"), block::Cell(QStringLiteral("7 分钟"), ReportTone::Plain, 7.0)},
                  {block::Cell(QStringLiteral("切换|应用"), ReportTone::Void),
                   block::Cell(QStringLiteral("未做"), ReportTone::Bad)}};
    report.blocks = {block::Heading{1, QStringLiteral("摘要")},
                     block::Paragraph{QStringLiteral("- 不是列表 *不是强调*\n第二行")},
                     block::Facts{{{QStringLiteral("负责人"), QStringLiteral("示例甲")}}},
                     block::Verdict{ReportTone::Good, QStringLiteral("达标"), QStringLiteral("RTO 1")},
                     table,
                     block::Items{{QStringLiteral("甲"), QStringLiteral("乙")}, true},
                     block::Checklist{QStringLiteral("恢复"),
                                      {{QStringLiteral("D11"),
                                        QStringLiteral("提升从库"),
                                        QStringLiteral("运维工程师"),
                                        QStringLiteral("15 分钟"),
                                        ReportTone::Plain,
                                        {},
                                        {{QStringLiteral("期望"), QStringLiteral("新主库可写")}},
                                        {QStringLiteral("不可逆")},
                                        {QStringLiteral("SELECT `a`;")}}}},
                     block::Message{QStringLiteral("致甲方"), QStringLiteral("通报"), QStringLiteral("正文")},
                     block::Callout{block::Callout::Kind::Warning, QStringLiteral("尚未批准")},
                     block::Signatures{{QStringLiteral("交班人")}}};
    return report;
}

}  // namespace holdfast
