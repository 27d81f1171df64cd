// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/manual/manual.h"

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace holdfast {

/// The manual in a window of its own beside the work: topics, search, print. In the present language; needs
/// no network and no file.
class ManualWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);

    /// Shows the window and in it the topic of `page` (a Page::name()), or the one to start with.
    void open(const QString& page);
    /// Name of the topic that is shown.
    QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        QString topic;
        int scroll;
    };

    void build();
    QWidget* buildList();
    QWidget* buildReader();
    void addKeys();
    void retranslate();
    /// The topics, or what the search finds.
    void list();
    void choose(int row);
    void follow(const QString& link);
    /// Goes to `topic` in a way that back() takes back.
    void go(const QString& topic, const QStringList& words);
    void back();
    void showTopic(const QString& topic);
    void mark(const QStringList& words);
    void showMarks();
    void searchOn();
    /// No line longer than is read with ease.
    void limitLines();
    void print();

    Manual m_manual;
    QString m_topic;
    QList<ManualHit> m_hits;
    QStringList m_words;
    QList<QTextCursor> m_marks;
    int m_mark = 0;
    QList<Place> m_history;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_print = nullptr;
    QTextBrowser* m_browser = nullptr;
};

}  // namespace holdfast
