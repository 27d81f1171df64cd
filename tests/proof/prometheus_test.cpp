// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real Prometheus with a blackbox exporter watches a small web server on loopback every second. The server
// is stopped and started, the answers are read as an import would read them, and the outage must match what
// was done. Everything that is started is ended by the test. Skips visibly where Debian's packages are not
// installed.
#include "models/core/rfc3339.h"
#include "tests/support/recording_sink.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kScrape = 1000ms;
/// A scrape may wait for its turn and for its answer; the machine may be busy.
constexpr auto kTolerance = 2000ms;
constexpr auto kPatience = 20s;
constexpr auto kOutage = 6s;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenOn(quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    if (::bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::listen(handle, 16) == 0)
        return handle;
    ::close(handle);
    return -1;
}

quint16 freePort()
{
    const int handle = listenOn(0);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(handle);
    return ntohs(address.sin_port);
}

/// Answers every request with "ok" while it runs.
class WebServer {
public:
    explicit WebServer(quint16 port) : m_port(port) {}
    ~WebServer() { stop(); }
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    bool start()
    {
        m_handle = listenOn(m_port);
        m_isStopping = false;
        if (m_handle >= 0)
            m_thread = std::thread([this] { serve(); });
        return m_handle >= 0;
    }
    void stop()
    {
        m_isStopping = true;
        if (m_thread.joinable())
            m_thread.join();
        if (m_handle >= 0)
            ::close(m_handle);
        m_handle = -1;
    }

private:
    void serve() const
    {
        while (!m_isStopping) {
            pollfd waiting{m_handle, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0)
                continue;
            const int client = ::accept(m_handle, nullptr, nullptr);
            char request[4096];
            if (::recv(client, request, sizeof request, 0) > 0) {
                constexpr char kAnswer[] =
                    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
                ::send(client, kAnswer, sizeof kAnswer - 1, MSG_NOSIGNAL);
            }
            ::close(client);
        }
    }

    quint16 m_port;
    int m_handle = -1;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

/// The body of the answer to GET `path`; empty where there is none.
QByteArray get(quint16 port, const QByteArray& path)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{5, 0};
    ::setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const sockaddr_in address = loopback(port);
    QByteArray answer;
    if (::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        const QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n";
        ::send(handle, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
        char block[65536];
        for (ssize_t count = 0; (count = ::recv(handle, block, sizeof block, 0)) > 0;)
            answer.append(block, count);
    }
    ::close(handle);
    const qsizetype body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QByteArray() : answer.mid(body + 4);
}

Instant now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

template <class Condition>
bool comesTrue(Condition condition, std::chrono::milliseconds patience = kPatience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        if (condition())
            return true;
        std::this_thread::sleep_for(50ms);
    }
    return false;
}

class RealPrometheus : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString& program : {u"prometheus"_s, u"prometheus-blackbox-exporter"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                GTEST_SKIP() << program.toStdString() << " is not installed";
        }
        write(u"blackbox.yml"_s, "modules:\n  http_2xx:\n    prober: http\n    timeout: 800ms\n");
        write(
            u"prometheus.yml"_s,
            "global:\n  scrape_interval: 1s\n  scrape_timeout: 900ms\nscrape_configs:\n- job_name: blackbox\n"
            "  metrics_path: /probe\n  params:\n    module: [http_2xx]\n  static_configs:\n"
            "  - targets: ['http://127.0.0.1:" +
                QByteArray::number(service) +
                "/']\n    labels:\n      module: '网站'\n"
                "  relabel_configs:\n  - source_labels: [__address__]\n    target_label: __param_target\n"
                "  - source_labels: [__param_target]\n    target_label: instance\n  - target_label: "
                "__address__\n"
                "    replacement: 127.0.0.1:" +
                QByteArray::number(blackbox) + "\n");
    }
    void TearDown() override
    {
        for (QProcess* process : {&prometheusProcess, &blackboxProcess}) {
            if (process->state() == QProcess::NotRunning)
                continue;
            process->terminate();
            if (!process->waitForFinished(5000)) {
                process->kill();
                process->waitForFinished(5000);
            }
        }
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    void startWatching()
    {
        blackboxProcess.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        blackboxProcess.start(u"prometheus-blackbox-exporter"_s,
                              {u"--config.file="_s + dir.filePath(u"blackbox.yml"_s), u"--log.level=error"_s,
                               u"--web.listen-address=127.0.0.1:%1"_s.arg(blackbox)});
        prometheusProcess.start(u"prometheus"_s,
                                {u"--config.file="_s + dir.filePath(u"prometheus.yml"_s),
                                 u"--storage.tsdb.path="_s + dir.filePath(u"data"_s), u"--log.level=error"_s,
                                 u"--web.listen-address=127.0.0.1:%1"_s.arg(prometheus)});
        ASSERT_TRUE(blackboxProcess.waitForStarted() && prometheusProcess.waitForStarted());
    }
    QByteArray ask(const QByteArray& query) const { return get(prometheus, "/api/v1/" + query); }
    /// Whether Prometheus has last seen the service in that state.
    bool isSeen(bool isUp) const
    {
        return ask("query?query=probe_success").contains(isUp ? ",\"1\"]" : ",\"0\"]");
    }
    void lastFor(std::chrono::milliseconds time) const
    {
        const Instant end = now() + time;
        comesTrue([end] { return now() >= end; }, time + 1s);
    }
    /// Reads `answer` as an import would; the one series in it.
    RecordedSeries read(const QByteArray& answer)
    {
        write(u"answer.json"_s, answer);
        Reading reading;
        readInto(reading, dir.filePath(u"answer.json"_s));
        EXPECT_FALSE(reading.error) << reading.error->message.toStdString();
        EXPECT_EQ(reading.format, SourceFormat::PrometheusJson);
        EXPECT_TRUE(reading.sink.refusals.isEmpty());
        return reading.sink.named(u"probe_success"_s);
    }
    /// Checks that `series` shows the one outage that was made.
    void expectOutage(const RecordedSeries& series, std::chrono::milliseconds step) const
    {
        const auto isDown = [](const Sample& sample) { return sample.state == MonitorState::Down; };
        const auto first = std::find_if(series.samples.cbegin(), series.samples.cend(), isDown);
        ASSERT_NE(first, series.samples.cend());
        const auto next = std::find_if_not(first, series.samples.cend(), isDown);
        ASSERT_NE(next, series.samples.cend());
        EXPECT_EQ(std::find_if(next, series.samples.cend(), isDown), series.samples.cend())
            << "a second outage";
        const auto late = kScrape + step + kTolerance;
        EXPECT_GE(instantFromMs(first->atMs), stopped - kTolerance);
        EXPECT_LE(instantFromMs(first->atMs), stopped + late);
        EXPECT_GE(instantFromMs(next->atMs), started - kTolerance);
        EXPECT_LE(instantFromMs(next->atMs), started + late);
        const auto seen = std::chrono::milliseconds(next->atMs - first->atMs);
        EXPECT_LE(std::chrono::abs(seen - (started - stopped)), late);
        std::cout << "down " << (started - stopped).count() << " ms, imported as " << seen.count() << " ms"
                  << std::endl;
    }

    QTemporaryDir dir;
    quint16 service = freePort();
    quint16 blackbox = freePort();
    quint16 prometheus = freePort();
    QProcess blackboxProcess;
    QProcess prometheusProcess;
    Instant stopped;
    Instant started;
};

}  // namespace

TEST_F(RealPrometheus, SeesTheOutageThatWasMade)
{
    WebServer server(service);
    ASSERT_TRUE(server.start());
    startWatching();
    ASSERT_TRUE(comesTrue([this] { return isSeen(true); })) << "Prometheus did not come up";
    const Instant begin = now();
    lastFor(3s);
    stopped = now();
    server.stop();
    ASSERT_TRUE(comesTrue([this] { return isSeen(false); })) << "the outage was not seen";
    lastFor(kOutage);
    ASSERT_TRUE(server.start());
    started = now();
    ASSERT_TRUE(comesTrue([this] { return isSeen(true); })) << "the recovery was not seen";
    lastFor(2s);

    const RecordedSeries raw = read(ask("query?query=probe_success%5B5m%5D"));
    EXPECT_EQ(raw.description.proposedModule, u"网站"_s);
    EXPECT_EQ(raw.description.metric, Metric::Probe);
    expectOutage(raw, 0ms);
    const QByteArray range =
        "query_range?query=probe_success&step=1&start=" + QByteArray::number(toMs(begin) / 1000) +
        "&end=" + QByteArray::number(toMs(now()) / 1000);
    expectOutage(read(ask(range)), kScrape);
}
