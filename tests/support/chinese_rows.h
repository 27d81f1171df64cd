// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <random>
#include <sqlite3.h>

namespace holdfast {

/// Log entries as a night in operations writes them, made by chance: words of the trade, numbers and codes,
/// and a rare character now and then.
class ChineseRows {
public:
    explicit ChineseRows(quint32 seed) : m_random(seed) {}

    QString row()
    {
        constexpr int kShortest = 4;
        constexpr int kLongest = 14;
        QString text;
        const int words = number(kShortest, kLongest);
        for (int i = 0; i < words; ++i)
            text += word();
        return text;
    }
    /// A piece of `row`, or one that is made up and may be nowhere.
    QString query(const QString& row, int length)
    {
        constexpr int kMadeUp = 5;
        if (number(1, kMadeUp) == 1)
            return word().left(length);
        return row.mid(number(0, std::max(0, static_cast<int>(row.size()) - length)), length);
    }
    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

private:
    QString word()
    {
        static const QStringList words =
            QStringLiteral("数据库 主库 备库 从库 切换 冻结 写入 复制 延迟 结算 薪酬 社保 甲方 组长 记录员 "
                           "值班 通报 恢复 "
                           "校验 回放 日志 备份 机房 供电 网络 攻击 隔离 单机 重启 连接 应用 接口 银行 代发 "
                           "员工 管理 的 了 "
                           "已 在 是 与 不 无 约 正常 异常 确认 完成 失败 决定 开始 结束 影响 用户 登录 认证 "
                           "服务 告警 监控 ， 。 "
                           "： db- inc-2026- rto p90 ms gb mysql show slave status")
                .split(u' ');
        constexpr int kTenth = 10;
        constexpr int kFirst = 0x4E00;
        constexpr int kLast = 0x9FA5;
        const int chance = number(1, kTenth);
        if (chance == 1)
            return QString(QChar(number(kFirst, kLast)));
        if (chance == 2)
            return QString::number(number(0, 999));
        return words.at(number(0, static_cast<int>(words.size()) - 1));
    }

    std::mt19937 m_random;
};

/// The same rows in a table of SQLite, for its instr() to search.
class SqlRows {
public:
    SqlRows()
    {
        sqlite3_open(":memory:", &m_handle);
        sqlite3_exec(m_handle, "CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT NOT NULL); BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO entry (id, text) VALUES (?, ?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_handle, "SELECT id FROM entry WHERE instr(text, ?) > 0 ORDER BY id", -1, &m_find,
                           nullptr);
    }
    ~SqlRows()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_find);
        sqlite3_close(m_handle);
    }
    SqlRows(const SqlRows&) = delete;
    SqlRows& operator=(const SqlRows&) = delete;

    void add(int id, const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_int(m_insert, 1, id);
        sqlite3_bind_text(m_insert, 2, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    QList<int> find(const QString& query)
    {
        const QByteArray bytes = query.toUtf8();
        sqlite3_bind_text(m_find, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        QList<int> ids;
        while (sqlite3_step(m_find) == SQLITE_ROW)
            ids.append(sqlite3_column_int(m_find, 0));
        sqlite3_reset(m_find);
        return ids;
    }

private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_find = nullptr;
};

}  // namespace holdfast
