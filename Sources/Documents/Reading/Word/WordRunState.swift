/// A run while it is read.
struct WordRunState {
    var isOpen = false
    var isText = false
    var isHidden = false
    var isSuperscript = false
    var superscript = PassageText()
}
