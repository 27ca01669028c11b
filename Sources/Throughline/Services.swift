/// What work outside a page needs: the region and, where mail is set up, how to send it.
package struct Services: Sendable {
    let region: Region
    let post: PostOffice?

    package init(region: Region, post: PostOffice? = nil) {
        self.region = region
        self.post = post
    }
}
