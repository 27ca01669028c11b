import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct LoadingTests {
    @Test func `a pack is loaded, record by record`() throws {
        let region = try Region.temporary()

        let summary = try region.load(SmallPack.write())

        #expect(summary.counts == [23, 0, 0])
        #expect(summary.edited + summary.gone == [])
    }

    @Test func `loading twice changes nothing`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        let before = try region.dump()

        let summary = try region.load(folder)

        #expect(try region.dump() == before)
        #expect(summary.counts == [0, 0, 23])
        #expect(summary.edited + summary.gone == [])
    }

    @Test func `the same pack in another database gives the same bytes`() throws {
        #expect(try Region.loaded(SmallPack.write()).dump() == Region.loaded(SmallPack.write()).dump())
    }

    @Test func `a changed record is updated, and no other`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try folder.replace("title: Launch,", with: "title: Opening,", in: "events.yaml")
        try folder.replace("cedar,Cedar,authority,county", with: "cedar,Cedarshire,authority,county", in: "organisations.csv")

        let summary = try region.load(folder)

        #expect(summary.counts == [0, 2, 21])
        #expect(try region.change { try $0.events.all(in: $1).map(\.title) } == ["Opening"])
        let names = try region.change { try $0.organisations.all(in: $1).map(\.name) }
        #expect(names == ["Alder", "Birch", "Cedarshire", "Elm", "Oak"])
    }

    @Test func `what a pack changed is changed back when the pack is`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        let before = try region.dump()
        try folder.replace("target: At least 50%", with: "target: At least 60%", in: "measures.yaml")
        try folder.replace("title: Summary", with: "title: Digest", in: "reports/summary.md")
        try folder.replace("publisher: Small partnership", with: "publisher: Small board", in: "pack.yaml")
        #expect(try region.load(folder).updated == 3)
        try folder.replace("target: At least 60%", with: "target: At least 50%", in: "measures.yaml")
        try folder.replace("title: Digest", with: "title: Summary", in: "reports/summary.md")
        try folder.replace("publisher: Small board", with: "publisher: Small partnership", in: "pack.yaml")

        #expect(try region.load(folder).updated == 3)
        #expect(try region.dump() == before)
    }

    @Test func `a record that a person edited is left and reported, whether the pack changed or not`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try region.change { stores, id in
            let event = try stores.events.all(in: id)[0]
            let edited = Event(
                key: event.key, number: event.number, title: "Launch, as a person wrote it", heldFrom: event.heldFrom,
                heldTo: event.heldTo, period: nil, mode: .hybrid, place: nil, headcount: 13, isMeeting: true)
            try stores.events.update(edited, in: id)
        }
        let before = try region.dump()

        let same = try region.load(folder)
        try folder.replace("title: Launch,", with: "title: Opening,", in: "events.yaml")
        let changed = try region.load(folder)

        for summary in [same, changed] {
            #expect(summary.edited == ["event 'launch'"])
            #expect(summary.counts == [0, 0, 22])
        }
        #expect(try region.dump() == before)
    }

    @Test func `a record that a person edited to what the pack says is no longer edited`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try region.change { stores, id in
            let programme = try stores.programmes.all()[0]
            try stores.programmes.update(id, to: programme.titled("Smaller programme"))
        }
        try folder.replace("title: Small programme", with: "title: Smaller programme", in: "pack.yaml")
        #expect(try region.load(folder).edited == [])
        try folder.replace("title: Smaller programme", with: "title: Smallest programme", in: "pack.yaml")

        #expect(try region.load(folder).updated == 1)
    }

    @Test func `a key that has gone from the pack is reported and kept`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try folder.replace(
            "  - {key: vision-most, rule: most, figure: vision-very-clear}\n", with: "", in: "claims.yaml")
        try folder.remove("reports/summary.md")
        let before = try region.dump()

        let summary = try region.load(folder)

        #expect(summary.gone == ["claim 'vision-most'", "report 'summary'"])
        #expect(try region.dump() == before)
    }

    @Test func `a new version of a survey is added beside the old`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        let text = try folder.text("surveys/inclusion-1.yaml")
        try folder.write("surveys/inclusion-2.yaml", text.replacing("version: 1", with: "version: 2"))

        let summary = try region.load(folder)

        #expect(summary.counts == [1, 0, 23])
    }

    @Test func `a published version that changes is refused`() throws {
        let lines = try faults { folder in
            try folder.replace("How clear is the vision?", with: "Is the vision clear?", in: "surveys/inclusion-1.yaml")
            try folder.replace("title: Launch,", with: "title: Opening,", in: "events.yaml")
        }

        #expect(
            lines == [
                "surveys/inclusion-1.yaml:1:1: version 1 of 'inclusion' is published and never changes; make it version 2"
            ])
    }

    @Test(arguments: [
        ("unit: authorities, returns: returns/baseline.csv", "unit: people, invited: 9, returns: returns/people.csv"),
        (
            "unit: authorities, returns: returns/baseline.csv",
            "unit: authorities, anonymous: yes, returns: returns/people.csv, register: registers/baseline.csv"
        ),
        ("version: 1, title: Baseline", "version: 2, title: Baseline"),
    ])
    func `who is asked, anonymity and the version of a wave are fixed`(old: String, new: String) throws {
        let lines = try faults { folder in
            try folder.write("returns/people.csv", "returned_on,vision\n2025-12-01,very-clear\n")
            try folder.write("registers/baseline.csv", "organisation,returned_on\nalder,2025-12-01\n")
            let text = try folder.text("surveys/inclusion-1.yaml")
            try folder.write("surveys/inclusion-2.yaml", text.replacing("version: 1", with: "version: 2"))
            try folder.replace(old, with: new, in: "waves.yaml")
        }

        let names = new.hasPrefix("version") ? ["version"] : new.contains("people,") ? ["anonymous", "unit"] : ["anonymous"]
        #expect(
            lines
                == names.map {
                    "waves.yaml:2:5: wave 'baseline': '\($0)' never changes once a wave is loaded; make it another wave"
                })
    }

    @Test func `nothing is loaded where one figure cannot be answered by its evidence`() throws {
        let folder = try SmallPack.write()
        try folder.replace("show: distribution}\n  - {key: barriers", with: "show: names}\n  - {key: barriers", in: "figures.yaml")
        let region = try Region.temporary()
        let before = try region.dump()

        #expect(throws: Faults.self) { try region.load(folder) }

        #expect(try region.dump() == before)
    }
}

extension Programme {
    fileprivate func titled(_ title: String) -> Programme {
        Programme(
            key: key, title: title, region: region, funder: funder, publisher: publisher, startsOn: startsOn, endsOn: endsOn,
            banner: banner, isIndexed: isIndexed)
    }
}
