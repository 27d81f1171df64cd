// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutates files of a corpus and gives them to every reader there is. Whatever a file holds, a reader answers
// or refuses with words, keeps the promises of the sink, and touches no memory that is not its own (the asan
// preset says so). HOLDFAST_FUZZ=N: mutations a reader; HOLDFAST_SEED repeats a run.
#include "tests/support/recording_sink.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMutations = 300;
constexpr qint64 kLargestSeed = 40'000;

struct Seed {
    QByteArray bytes;
    QByteArray wal;  ///< Of a database; may be empty.
};

class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    qsizetype below(qsizetype limit)
    {
        return limit <= 0 ? 0 : std::uniform_int_distribution<qsizetype>(0, limit - 1)(m_random);
    }

    QByteArray mutate(QByteArray bytes, const QByteArray& other)
    {
        // Mostly one change, so that what follows it is still read.
        for (qsizetype i = below(3) == 0 ? below(6) + 1 : 1; i > 0; --i)
            below(2) == 0 ? change(bytes, other) : changeValue(bytes);
        return bytes;
    }

private:
    QByteArray token()
    {
        static const QList<QByteArray> kTokens{"\"",
                                               "\\",
                                               "{",
                                               "}",
                                               "[",
                                               "]",
                                               ",",
                                               ":",
                                               "\n",
                                               "\r\n",
                                               "\t",
                                               ";",
                                               QByteArray("\0", 1),
                                               "\xff\xfe",
                                               "\xef\xbb\xbf",
                                               "\xf0\x9f\x9f\xa5",
                                               " is down (",
                                               " => ",
                                               " @[",
                                               "1e999",
                                               "-1",
                                               "NaN",
                                               "+Inf",
                                               "9223372036854775808",
                                               "253402300800",
                                               "0",
                                               "1",
                                               "null",
                                               "true",
                                               "\\u0000",
                                               "\\ud800",
                                               "\"values\":",
                                               "\"metric\":{",
                                               "\"__name__\":\"up\"",
                                               "eventid",
                                               "p_eventid",
                                               "12:30:00 PM",
                                               "2026-02-30",
                                               "\x80\x80",
                                               "SQLite format 3",
                                               "PK\x03\x04",
                                               "<",
                                               ">",
                                               "&lt;",
                                               "<!DOCTYPE a [<!ENTITY b 'c'>]>",
                                               "sep=;",
                                               "%",
                                               "=1+1"};
        return below(8) == 0 ? QByteArray(below(70'000), 'x') : kTokens[below(kTokens.size())];
    }

    /// Another number in place of one, or other letters in place of some: the form stays whole.
    void changeValue(QByteArray& bytes)
    {
        static const QList<QByteArray> kNumbers{"0",
                                                "1",
                                                "2",
                                                "59",
                                                "60",
                                                "61",
                                                "1e999",
                                                "-1",
                                                "0.5",
                                                "1440",
                                                "1441",
                                                "32767",
                                                "86400",
                                                "2147483648",
                                                "99999999999",
                                                "253402300799",
                                                "253402300800",
                                                "9223372036854775807",
                                                "9223372036854775808",
                                                "1e-400",
                                                "00"};
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        qsizetype at = below(bytes.size());
        while (at < bytes.size() && !isDigit(bytes[at]))
            ++at;
        qsizetype end = at;
        while (end < bytes.size() && isDigit(bytes[end]))
            ++end;
        if (end > at && below(3) != 0)
            bytes.replace(at, end - at, kNumbers[below(kNumbers.size())]);
        else if (at < bytes.size())
            bytes[at] = static_cast<char>('a' + below(26));
    }

    void change(QByteArray& bytes, const QByteArray& other)
    {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(9)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.remove(at, below(64)); break;
        case 2: bytes.insert(at, bytes.mid(below(bytes.size()), below(256))); break;
        case 3: bytes.insert(at, token()); break;
        case 4: bytes.replace(at, below(8), token()); break;
        case 5: bytes.replace(at, below(128), other.mid(below(other.size()), below(256))); break;
        case 6:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(below(256));
            break;
        case 7:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        default: bytes += bytes.mid(at); break;
        }
    }

    std::mt19937 m_random;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void collect(QList<Seed>& seeds, const QString& folder, const MeasurementReader& reader)
{
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (file.size() > kLargestSeed || file.fileName().endsWith("-wal"_L1))
            continue;
        const Seed seed{contentOf(file.filePath()), contentOf(file.filePath() + u"-wal"_s)};
        const bool isOwn = folder.startsWith(QStringLiteral(HOLDFAST_FUZZ_CORPUS));
        if (isOwn || reader.recognises({file.filePath(), seed.bytes.left(65'536), seed.bytes.size()}))
            seeds.append(seed);
    }
}

QList<Seed> seedsOf(const MeasurementReader& reader)
{
    QList<Seed> seeds;
    collect(seeds, QStringLiteral(HOLDFAST_FUZZ_CORPUS) + u'/' + keyword(reader.format), reader);
    for (const QString& folder :
         {u"prometheus"_s, u"uptime-kuma"_s, u"zabbix"_s, u"csv/constructed"_s, u"csv/spectrum"_s,
          u"contacts"_s, u"uptime-upptime/manticoresoftware_upptime"_s})
        collect(seeds, sharedData(folder), reader);
    return seeds;
}

/// What somebody says of a table, right or wrong.
QJsonObject formFor(Mutator& mutator)
{
    QJsonObject form;
    const auto say = [&](const QString& key, const QJsonArray& values) {
        if (mutator.below(8) == 0)
            form.insert(key, values.at(mutator.below(values.size())));
    };
    say(u"encoding"_s, {u"utf-8"_s, u"utf-16le"_s, u"utf-16be"_s, u"gb18030"_s, u"windows-1252"_s});
    say(u"separator"_s, {u","_s, u";"_s, u"\t"_s, u"|"_s});
    say(u"headerLine"_s, {1, 2, 3, 50, 1'000'000, u"none"_s});
    say(u"clock"_s, {1, 2, 3, QJsonValue::Null});
    say(u"endClock"_s, {2, 4, QJsonValue::Null});
    return form;
}

ImportAnswers answersFor(Mutator& mutator)
{
    ImportAnswers answers;
    if (mutator.below(8) != 0)
        answers.zone = QTimeZone(mutator.below(2) == 0 ? "Asia/Shanghai" : "Europe/Berlin");
    if (mutator.below(4) != 0)
        answers.dateOrder = static_cast<DateOrder>(mutator.below(3));
    if (mutator.below(2) == 0)
        answers.covered = CoveredPeriod{instantFromMs(1'780'243'200'000), instantFromMs(1'782'835'200'000)};
    answers.columns = formFor(mutator);
    return answers;
}

void expectWords(const Error& error)
{
    EXPECT_FALSE(error.message.isEmpty());
    EXPECT_TRUE(error.code == Error::Code::BadInput || error.code == Error::Code::Io)
        << error.message.toStdString();
}

class ReaderFuzz : public ::testing::TestWithParam<SourceFormat> {
protected:
    static quint32 seed()
    {
        const QByteArray given = qgetenv("HOLDFAST_SEED");
        return given.isEmpty() ? std::random_device()() : given.toUInt();
    }
    static int mutations()
    {
        const int given = qEnvironmentVariableIntValue("HOLDFAST_FUZZ");
        return given > 0 ? given : kMutations;
    }
    void write(const QByteArray& bytes, const QString& name)
    {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir dir;
};

}  // namespace

TEST_P(ReaderFuzz, AnswersOrRefusesWhateverAFileHolds)
{
    const QList<MeasurementReader> readers = allReaders();
    const auto reader = std::find_if(readers.cbegin(), readers.cend(),
                                     [](const MeasurementReader& one) { return one.format == GetParam(); });
    ASSERT_NE(reader, readers.cend());
    const QList<Seed> seeds = seedsOf(*reader);
    ASSERT_FALSE(seeds.isEmpty());
    const quint32 start = seed();
    std::cout << keyword(GetParam()).toStdString() << " seed " << start << " (HOLDFAST_SEED), files in "
              << dir.path().toStdString() << std::endl;
    int answered = 0;
    for (int i = 0; i < mutations() && !HasFailure(); ++i) {
        SCOPED_TRACE("mutation " + std::to_string(i));
        Mutator mutator(start + static_cast<quint32>(i));
        const Seed& chosen = seeds[mutator.below(seeds.size())];
        const QByteArray other = seeds[mutator.below(seeds.size())].bytes;
        const bool isWal = !chosen.wal.isEmpty() && mutator.below(2) == 0;
        write(isWal ? chosen.bytes : mutator.mutate(chosen.bytes, other), u"file"_s);
        QFile::remove(dir.filePath(u"file-wal"_s));
        if (!chosen.wal.isEmpty())
            write(isWal ? mutator.mutate(chosen.wal, other) : chosen.wal, u"file-wal"_s);
        const auto recognised = recogniseSource(dir.filePath(u"file"_s));
        if (!recognised)
            expectWords(recognised.error());
        RecordingSink sink;
        const auto outcome = reader->read({dir.filePath(u"file"_s), answersFor(mutator), {}}, sink);
        if (!outcome)
            expectWords(outcome.error());
        else
            ++answered;
    }
    std::cout << "  " << answered << " of " << mutations() << " mutations were read, the others refused"
              << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Readers, ReaderFuzz, ::testing::ValuesIn([] {
                             std::vector<SourceFormat> formats;
                             for (const MeasurementReader& reader : allReaders())
                                 formats.push_back(reader.format);
                             return formats;
                         }()),
                         [](const auto& tested) { return keyword(tested.param).remove(u'-').toStdString(); });
