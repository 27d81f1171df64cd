// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QScrollArea>

#include <optional>

namespace holdfast {

/// What stands above the buttons of a dialog. It is never narrower than it needs, and as high as it needs
/// while that leaves room around it; beyond that it is scrolled up and down.
class DialogBody final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content`, which has a layout.
    explicit DialogBody(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// It asks for no more than this height, and takes what else there is: for a list inside a body.
    void setLeastHeight(int height);
    /// What the content likes best at that width.
    int heightLikedAt(int width) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int heightNeededAt(int width) const;
    void fit();

    std::optional<int> m_leastHeight;
};

/// Puts all of `dialog`'s column but its last `footRows` rows into a DialogBody, so that the buttons show
/// however large the text is and however low the dialog. To be called once the column is built.
void letBodyScroll(QDialog& dialog, int footRows = 1);

/// Opens `dialog` as large as `usual` with text of the usual size, larger with larger text, and never larger
/// than the window that it belongs to. Without a height it is as high as its content likes.
void sizeForText(QDialog& dialog, const QSize& usual);

}  // namespace holdfast
