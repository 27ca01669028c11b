import Values

/// What is done with the elements and texts of an XML part, in order.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault)
    func end(_ name: XMLName) throws(Fault)
    /// Part of a text; a text may come in several.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault)
}
