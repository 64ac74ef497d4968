package io.fitgauge.briefs.boundary;

import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.icps.boundary.SegmentView;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.knowledge.boundary.IcpChannels;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.CriteriaInWords;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sales, marketing and product each need of an ICP and its personas. */
@Stateless
public class Briefs {

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Products products;

    @Inject
    Personas personas;

    @Inject
    ValueTrees trees;

    @Inject
    Committees committees;

    @Inject
    IcpChannels channels;

    @Inject
    CriteriaInWords criteria;

    /** @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there */
    public SalesBrief sales(Caller caller, UUID id) {
        IcpView icp = icps.find(caller, id).value();
        Integer version = inUse(icp);
        PublishedIcp model = version == null ? icps.draft(caller, id) : icps.published(caller, id, version);
        return new SalesWriter(new BriefWords(caller.language()))
                .brief(
                        model,
                        statement(caller, id, version),
                        criteria.of(model, caller.language()),
                        personas.ofIcp(caller, id),
                        committees.ofIcp(caller, id).roles());
    }

    /** @throws Refusal NOT_FOUND; WRONG_STATE when the draft leans on what is no longer there */
    public MarketingBrief marketing(Caller caller, UUID id) {
        IcpView icp = icps.find(caller, id).value();
        List<PersonaView> people = personas.ofIcp(caller, id);
        List<MarketingBrief.AdvisedChannel> advised = channels.advise(caller, id).advised().stream()
                .map(MarketingBrief.AdvisedChannel::of)
                .toList();
        MarketingWriter writer = new MarketingWriter(new BriefWords(caller.language()));
        return new MarketingBrief(
                id,
                icp.name(),
                segment(caller, icp).name(),
                statement(caller, id, inUse(icp)),
                writer.readers(people),
                advised,
                writer.missing(people, advised));
    }

    /** @throws Refusal NOT_FOUND */
    public ProductBrief product(Caller caller, UUID id) {
        IcpView icp = icps.find(caller, id).value();
        SegmentView segment = segment(caller, icp);
        return new ProductWriter(new BriefWords(caller.language()))
                .brief(
                        icp,
                        segment,
                        productName(caller, icp.productId() == null ? segment.productId() : icp.productId()),
                        personas.ofIcp(caller, id),
                        trees.ofIcp(caller, id).value().nodes());
    }

    /** @return absent when nothing is scored by it */
    private static @Nullable Integer inUse(IcpView icp) {
        return "ACTIVE".equals(String.valueOf(icp.status())) ? icp.version() : null;
    }

    private @Nullable String statement(Caller caller, UUID id, @Nullable Integer version) {
        return icps.statement(caller, id, version, caller.language()).statement();
    }

    private SegmentView segment(Caller caller, IcpView icp) {
        return segments.find(caller, icp.segmentId()).value();
    }

    private @Nullable String productName(Caller caller, @Nullable UUID id) {
        return id == null ? null : products.name(caller, id).orElse(null);
    }
}
