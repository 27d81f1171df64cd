// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/import_run_store.h"

#include "models/core/file_digest.h"
#include "models/core/uid.h"
#include "models/log/outbox.h"
#include "models/measurements/import_sink_store.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

constexpr qint64 kWorthAThread = 2 * 1024 * 1024;  ///< Bytes; fewer are digested sooner than a thread begins.

/// Digests a file on a thread of its own; stops when nobody waits any more.
class FileHash {
public:
    explicit FileHash(const QString& path)
        : m_digest(std::async(std::launch::async, [path, this] {
              return sha256OfFile(path, [this](qint64, qint64) { return m_isWanted.load(); });
          }))
    {
    }
    ~FileHash() { m_isWanted = false; }
    FileHash(const FileHash&) = delete;
    FileHash& operator=(const FileHash&) = delete;

    Result<Digest> wait() { return m_digest.get(); }

private:
    std::atomic<bool> m_isWanted = true;
    std::future<Result<Digest>> m_digest;  // Last: it is waited for before the flag goes.
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error changedMeanwhile(const QString& path)
{
    return {
        Error::Code::Conflict,
        Text::tr(
            "%1 was changed while it was read. Nothing was imported. Wait until it is complete and import "
            "it again.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

/// A file of which nothing can be used is no import.
Error nothingTaken(const SourceContent& content)
{
    if (content.refused.isEmpty()) {
        return {Error::Code::BadInput,
                Text::tr("%1 holds no measurements; nothing was imported.").arg(content.fileName),
                {}};
    }
    const RefusedRecord& first = content.refused.first();
    return {Error::Code::BadInput,
            Text::tr("Nothing of %1 can be used; nothing was imported. Line %2: %3")
                .arg(content.fileName)
                .arg(first.line)
                .arg(first.reason),
            {}};
}

template <class T>
T required(Result<T> value)
{
    if (!value)
        throw Refusal{value.error()};
    return std::move(value).value();
}

bool isSame(const StoredImport& import, const QByteArray& sha256, const ImportTask& task)
{
    return import.sha256 == sha256 && import.format == task.format && import.answers == compact(task.answers);
}

std::optional<QUuid> findSame(Connection& connection, const QByteArray& sha256, const ImportTask& task)
{
    for (const StoredImport& import : readImports(connection)) {
        if (isSame(import, sha256, task))
            return import.uid;
    }
    return std::nullopt;
}

/// One import, from the file to the rows. The body throws as store bodies do.
class ImportRun {
public:
    explicit ImportRun(const ImportTask& task) : m_task(task) {}

    ImportOutcome body(Connection& connection)
    {
        const FileStamp stamp = required(stampOf(m_task.job.path));
        std::optional<QByteArray> sha256;
        if (hasImportOfSize(connection, stamp.size)) {
            sha256 = required(sha256OfFile(m_task.job.path)).toBytes();
            if (const auto known = findSame(connection, *sha256, m_task))
                return {named(readContent(connection, *known)), std::nullopt, std::nullopt};
            required(m_task.findInJournal(*sha256));  // Before a long reading for nothing.
        }
        std::optional<FileHash> hash;
        if (!sha256 && stamp.size > kWorthAThread)
            hash.emplace(m_task.job.path);
        m_outcome.content.fileName = QFileInfo(m_task.job.path).fileName();
        m_outcome.content.format = m_task.format;
        const QUuid uid = mintUid(m_task.now);
        ImportSink sink(connection, uid, m_outcome.content.fileName);
        read(sink);
        if (!sha256)
            sha256 = required(hash ? hash->wait() : sha256OfFile(m_task.job.path)).toBytes();
        if (required(stampOf(m_task.job.path)) != stamp)
            throw Refusal{changedMeanwhile(m_task.job.path)};
        m_outcome.content.sha256 = *sha256;
        sink.finish(m_outcome.content);
        seal(sink, uid, stamp.size);
        return m_outcome;
    }

    /// The questions that are left; where there are any, the body ended with a refusal that means nothing
    /// else.
    bool hasQuestions() const { return !m_outcome.content.questions.isEmpty(); }
    const SourceContent& content() const { return m_outcome.content; }

private:
    void read(ImportSink& sink)
    {
        ReadJob job = m_task.job;
        job.progress = [this, &sink](qint64 done, qint64 total) {
            return !sink.hasFailed() && report(m_task.job.progress, done, total);
        };
        auto outcome = m_task.read(job, sink);
        if (!outcome && sink.hasFailed())
            sink.finish(m_outcome.content);  // Throws what went wrong.
        ReadOutcome ended = required(std::move(outcome));
        m_outcome.content.rows = ended.rows;
        m_outcome.content.questions = ended.questions;
        if (hasQuestions()) {
            sink.describe(m_outcome.content);
            throw Refusal{{Error::Code::Conflict, {}, u"questions are left"_s}};
        }
        if (ended.rows == 0) {
            sink.describe(m_outcome.content);
            throw Refusal{nothingTaken(m_outcome.content)};
        }
    }

    void seal(ImportSink& sink, const QUuid& uid, qint64 size)
    {
        const SourceContent& content = m_outcome.content;
        const auto held = required(m_task.findInJournal(content.sha256));
        ImportRecord record{held.value_or(ImportId(uid)),
                            content.fileName,
                            content.sha256,
                            m_task.format,
                            m_task.answers,
                            content.rows,
                            content.refusedCount,
                            m_task.now,
                            {},
                            std::nullopt,
                            std::nullopt,
                            std::nullopt};
        for (const SeriesFound& found : content.series) {
            if (!found.from || !found.to)
                continue;
            record.from = std::min(record.from.value_or(*found.from), *found.from);
            record.to = std::max(record.to.value_or(*found.to), *found.to);
        }
        const EntryDraft entry = m_task.draft(record);
        sink.seal({record.id.uid(), content.fileName, size, content.sha256, m_task.format,
                   compact(m_task.answers), draftToJson(entry)},
                  content);
        m_outcome.import = record.id;
        if (!held)
            m_outcome.entry = entry;
    }

    SourceContent named(SourceContent content) const
    {
        content.fileName = QFileInfo(m_task.job.path).fileName();
        return content;
    }

    const ImportTask& m_task;
    ImportOutcome m_outcome;
};

}  // namespace

Result<ImportOutcome> importInto(Database& database, const ImportTask& task)
{
    ImportRun run(task);
    auto imported = database.transact([&run](Connection& connection) { return run.body(connection); });
    if (!imported && run.hasQuestions())
        return ImportOutcome{run.content(), std::nullopt, std::nullopt};
    return imported;
}

Result<SourceContent> inspectSource(const ImportTask& task)
{
    FileHash hash(task.job.path);
    ContentSink sink;
    const auto outcome = task.read(task.job, sink);
    if (!outcome)
        return outcome.error();
    const auto digest = hash.wait();
    if (!digest)
        return digest.error();
    SourceContent content;
    content.fileName = QFileInfo(task.job.path).fileName();
    content.sha256 = digest->toBytes();
    content.format = task.format;
    content.questions = outcome->questions;
    content.rows = outcome->rows;
    sink.describe(content);
    if (content.rows == 0 && content.questions.isEmpty())
        return nothingTaken(content);
    return content;
}

Result<bool> isImported(Database& database, const SourceContent& content, const QJsonObject& answers)
{
    return database.read([&](Connection& connection) {
        ImportTask task;
        task.format = content.format;
        task.answers = answers;
        return findSame(connection, content.sha256, task).has_value();
    });
}

}  // namespace holdfast
